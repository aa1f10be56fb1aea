import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { url } from "./fields.ts";

export const props = z.object({ url });
type Props = z.output<typeof props>;

export const subject = () => "A host agreement is signed by both sides";

export const preview: Props = { url: "https://headroom.example.org/agreements/abc" };

export default function AgreementLocked({ url }: Props) {
  return (
    <Frame
      title="A host agreement is signed by both sides"
      preview="Sign in to read it."
      why="You get this because you lead the host or the programme that the agreement is between."
    >
      <Paragraph>
        Both sides have signed your host agreement. It is locked, and you can read or print it at
        any time.
      </Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
