import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { url } from "./fields.ts";

export const props = z.object({ url });
type Props = z.output<typeof props>;

export const subject = () => "A host agreement has changed";

export const preview: Props = { url: "https://headroom.example.org/agreements/abc" };

export default function AgreementChanged({ url }: Props) {
  return (
    <Frame
      title="A host agreement has changed"
      preview="Sign in to read it."
      why="You get this because you lead the host or the programme that the agreement is between."
    >
      <Paragraph>
        The terms of a host agreement that was signed have changed, so the signature is gone. Read
        it again; both sides are asked to sign the new terms.
      </Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
