import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

/** `until` is the last day for answers; `url` lets whoever has it answer for the reader. */
export const props = z.object({
  fellow: line,
  until: line,
  minutes: z.int().positive(),
  isReminder: z.boolean(),
  url,
});
type Props = z.output<typeof props>;

export const subject = ({ isReminder }: Props) =>
  isReminder ? "Still to answer: your feedback is asked for" : "Your feedback is asked for";

export const preview: Props = {
  fellow: "Amara Okafor",
  until: "Friday 23 October 2026",
  minutes: 12,
  isReminder: false,
  url: "https://headroom.example.org/rating-links/abc",
};

export default function RaterInvited({ fellow, until, minutes, isReminder, url }: Props) {
  return (
    <Frame
      title="Your feedback is asked for"
      preview={`About ${minutes} minutes, without an account`}
      why="You get this because a fellow of a leadership fellowship named you as somebody who sees them at work."
    >
      <Paragraph>
        {isReminder ? "Your answers are still missing. " : ""}
        {fellow} is on a leadership fellowship and asks for your feedback. It takes about {minutes}{" "}
        minutes and you need no account. You can save and come back until {until}, and you can
        decline.
      </Paragraph>
      <Action href={url}>See what is asked</Action>
      <Paragraph>
        Before you answer, the page says who reads what. Whoever has the link can answer as you, so
        do not pass it on.
        {isReminder ? " It takes the place of the link in earlier messages." : ""}
      </Paragraph>
    </Frame>
  );
}
