import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { url } from "./fields.ts";

export const props = z.object({ url });
type Props = z.output<typeof props>;

export const subject = () => "A host agreement waits for your signature";

export const preview: Props = { url: "https://headroom.example.org/agreements/abc" };

export default function AgreementToSign({ url }: Props) {
  return (
    <Frame
      title="A host agreement waits for your signature"
      preview="Sign in to read it."
      why="You get this because you lead the host or the programme that the agreement is between."
    >
      <Paragraph>
        A host agreement is ready. Read it, and sign it for your side if you are content with it.
        With both signatures it is locked.
      </Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
