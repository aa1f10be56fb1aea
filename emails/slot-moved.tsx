import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { MeetingFacts } from "./components/meeting-facts.tsx";
import { line, lineOrNothing, url } from "./fields.ts";

/** `what` is the kind; `when` and `before` are written out in the cohort's zone. Without `before`, the place has changed. */
export const props = z.object({
  what: line,
  with: line,
  when: line,
  before: line.optional(),
  place: lineOrNothing,
  url,
});
type Props = z.output<typeof props>;

export const subject = ({ when, before }: Props) =>
  `A booked slot has ${before ? "moved" : "changed"}: ${when}`;

export const preview: Props = {
  what: "Co-consulting",
  with: "Ruth Adeyemi",
  when: "Friday 4 December 2026, 10am to 10:50am",
  before: "Thursday 3 December 2026, 2pm to 2:50pm",
  place: "Room 4, Lantern House",
  url: "https://headroom.example.org/slots/abc",
};

export default function SlotMoved({ what, with: other, when, before, place, url }: Props) {
  return (
    <Frame
      title={before ? "A booked slot has moved" : "A booked slot has changed"}
      preview={`${what}, ${when}`}
      why="You get this because you are one of the two who meet."
    >
      <Paragraph>
        {what} with {other}.
      </Paragraph>
      <MeetingFacts when={when} before={before} place={place} />
      {!before && (
        <Paragraph>
          The day and time are as they were. How you meet, the place or the link has changed.
        </Paragraph>
      )}
      <Paragraph>
        The invitation with this message {before ? "moves it in" : "updates"} your calendar.
      </Paragraph>
      <Action href={url}>Sign in and see the slot</Action>
    </Frame>
  );
}
