import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { MeetingFacts } from "./components/meeting-facts.tsx";
import { line, lineOrNothing, url } from "./fields.ts";

/**
 * `what` is the kind; `when` is written out in the cohort's zone. `why`: the fellow has cancelled; who is consulted cannot be there,
 * told to who had it; or that, told to who waited for it.
 */
export const props = z.object({
  what: line,
  with: line,
  when: line,
  place: lineOrNothing,
  why: z.enum(["cancelled", "withdrawn", "waitedInVain"]),
  url,
});
type Props = z.output<typeof props>;

export const subject = ({ when }: Props) => `A slot is cancelled: ${when}`;

export const preview: Props = {
  what: "Co-consulting",
  with: "Ruth Adeyemi",
  when: "Thursday 3 December 2026, 2pm to 2:50pm",
  place: "Room 4, Lantern House",
  why: "withdrawn",
  url: "https://headroom.example.org/cohorts/abc/slots",
};

export default function SlotCancelled({ what, with: other, when, place, why, url }: Props) {
  return (
    <Frame
      title={why === "waitedInVain" ? "A slot does not take place" : "A booked slot is cancelled"}
      preview={`${what}, ${when}`}
      why={
        why === "waitedInVain"
          ? "You get this because you were waiting for this slot."
          : "You get this because you are one of the two who were to meet."
      }
    >
      <Paragraph>
        {what} with {other} will not take place then.
      </Paragraph>
      <MeetingFacts when={when} place={place} />
      {why !== "cancelled" && (
        <Paragraph>
          {other} cannot be there after all, and is sorry. What you wanted to bring is kept: it is
          there when you book another slot.
        </Paragraph>
      )}
      {why !== "waitedInVain" && (
        <Paragraph>The cancellation with this message takes it out of your calendar.</Paragraph>
      )}
      <Action href={url}>Sign in and see the slots</Action>
    </Frame>
  );
}
