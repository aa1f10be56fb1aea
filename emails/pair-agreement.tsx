import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ with: line, url });
type Props = z.output<typeof props>;

export const subject = () => "An agreement is ready for you to read and sign";

export const preview: Props = {
  with: "Joyce Balogun",
  url: "https://headroom.example.org/pairs/abc/agreement",
};

export default function PairAgreement({ with: other, url }: Props) {
  return (
    <Frame
      title="Read how you two work together, and sign it"
      preview="It counts once both of you have signed it."
      why={`You get this because you and ${other} work together in Headroom. What you agree on is read by the two of you, so it is never sent by email.`}
    >
      <Paragraph>
        {other} has written or signed how you two work together. If you would like to have it
        otherwise, change it: both of you can.
      </Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
