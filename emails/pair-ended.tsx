import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ with: line, url });
type Props = z.output<typeof props>;

export const subject = () => "Your mentoring, coaching or co-consulting has ended";

export const preview: Props = {
  with: "Joyce Balogun",
  url: "https://headroom.example.org/pairs/abc",
};

export default function PairEnded({ with: other, url }: Props) {
  return (
    <Frame
      title="You two have ended"
      preview="Nobody has to say why."
      why={`You get this because you and ${other} have been working together in Headroom.`}
    >
      <Paragraph>
        What you and {other} did together has ended. Either of the two can end it at any time,
        without a reason; it is nobody’s fault.
      </Paragraph>
      <Paragraph>
        What you agreed and logged stays for the two of you to read. The programme has been asked to
        find somebody else.
      </Paragraph>
      <Action href={url}>Sign in and see it</Action>
    </Frame>
  );
}
