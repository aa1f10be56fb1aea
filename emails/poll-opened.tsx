import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { lineOrNothing, url } from "./fields.ts";

/** `url` lets whoever has it answer for the reader. */
export const props = z.object({
  place: lineOrNothing,
  times: z.number().int().positive(),
  isReminder: z.boolean(),
  url,
});
type Props = z.output<typeof props>;

export const subject = ({ isReminder }: Props) =>
  isReminder ? "Still to answer: when can your set meet?" : "When can your set meet?";

export const preview: Props = {
  place: "Room 4, Lantern House",
  times: 5,
  isReminder: false,
  url: "https://headroom.example.org/poll-answers/abc.def.ghi",
};

export default function PollOpened({ place, times, isReminder, url }: Props) {
  return (
    <Frame
      title="When can your set meet?"
      preview={`${times} times to choose from`}
      why="You get this because you belong to this action learning set in Headroom."
    >
      <Paragraph>
        {isReminder ? "Your answer is still missing. " : ""}There are {times} times to choose from
        {place && `, at: ${place}`}. You need not sign in.
      </Paragraph>
      <Action href={url}>Say which times suit me</Action>
      <Paragraph>
        The page shows the times. If all of them suit you, one more press says so.
      </Paragraph>
    </Frame>
  );
}
