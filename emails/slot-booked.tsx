import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { MeetingFacts } from "./components/meeting-facts.tsx";
import { line, lineOrNothing, url } from "./fields.ts";

/** `what` is the kind, "Co-consulting"; `when` is written out in the cohort's zone. `hasWaited`: the reader was on its waiting list. */
export const props = z.object({
  what: line,
  with: line,
  when: line,
  place: lineOrNothing,
  hasWaited: z.boolean().default(false),
  url,
});
type Props = z.output<typeof props>;

export const subject = ({ when }: Props) => `A booked slot: ${when}`;

export const preview: Props = {
  what: "Co-consulting",
  with: "Ruth Adeyemi",
  when: "Thursday 3 December 2026, 2pm to 2:50pm",
  place: "Room 4, Lantern House",
  hasWaited: false,
  url: "https://headroom.example.org/slots/abc",
};

export default function SlotBooked({ what, with: other, when, place, hasWaited, url }: Props) {
  return (
    <Frame
      title={hasWaited ? "The slot that you waited for is yours" : "A slot is booked"}
      preview={`${what}, ${when}`}
      why="You get this because you are one of the two who meet."
    >
      <Paragraph>
        {what} with {other}.
        {hasWaited && " Somebody has cancelled, and you were the first who waited for it."}
      </Paragraph>
      <MeetingFacts when={when} place={place} />
      <Paragraph>The invitation with this message puts it in your calendar.</Paragraph>
      <Action href={url}>Sign in and see the slot</Action>
    </Frame>
  );
}
