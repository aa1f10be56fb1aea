import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

/** `until` is a day in words. For an owner outside, `url` lets whoever has it answer. */
export const props = z.object({
  months: z.number().int().positive(),
  isReminder: z.boolean(),
  isOutside: z.boolean(),
  until: line,
  url,
});
type Props = z.output<typeof props>;

const title = ({ months }: Props) =>
  `${months === 12 ? "A year" : "Half a year"} on: does it still stand?`;

export const subject = (props: Props) =>
  props.isReminder ? `Still to answer. ${title(props)}` : title(props);

export const preview: Props = {
  months: 6,
  isReminder: false,
  isOutside: true,
  until: "Thursday 15 July 2027",
  url: "https://headroom.example.org/look-back-links/abc",
};

export default function LookBackAsked(props: Props) {
  const { isReminder, isOutside, until, url } = props;
  return (
    <Frame
      title={title(props)}
      preview="Three questions, a few minutes."
      why="You get this because part of a fellow’s challenge was handed over to you."
    >
      <Paragraph>
        {isReminder ? "Your answer is still missing. " : ""}Something was handed over to you. Does
        it still stand, what has changed, and what have you learned? That it has ended is as good an
        answer as any.
      </Paragraph>
      <Action href={url}>{isOutside ? "Answer" : "Sign in and answer"}</Action>
      <Paragraph>
        You can answer once, until {until}. {isOutside ? "You need no account." : ""}
      </Paragraph>
    </Frame>
  );
}
