import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ programme: line, days: z.int().positive(), url });
type Props = z.output<typeof props>;

export const subject = () => "Confirm that you are interested in hosting";

export const usefulMinutes = ({ days }: Props) => days * 24 * 60;

export const preview: Props = {
  programme: "Headroom Fellowship",
  days: 7,
  url: "https://headroom.example.org/hosting/confirmation/abc",
};

export default function ConfirmInterest({ programme, days, url }: Props) {
  return (
    <Frame
      title="Confirm that you are interested in hosting"
      preview="One press, and it reaches the programme."
      why="You get this because someone gave this address on the programme’s page for hosts."
    >
      <Paragraph>
        Somebody told {programme} that your organisation would like to host a fellow. If that was
        you, open this page in the next {days} days and press the button there.
      </Paragraph>
      <Action href={url}>Confirm it</Action>
      <Paragraph>
        If it was not you, ignore this message. What was written is deleted after {days} days.
      </Paragraph>
    </Frame>
  );
}
