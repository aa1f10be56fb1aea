import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { MeetingFacts } from "./components/meeting-facts.tsx";
import { line, lineOrNothing, url } from "./fields.ts";

/**
 * `when` and `before` are written out in the cohort's zone; without `before`, other details have changed. `facilitation` says who
 * facilitates, where that is what changed.
 */
export const props = z.object({
  when: line,
  before: line.optional(),
  place: lineOrNothing,
  facilitation: line.optional(),
  url,
});
type Props = z.output<typeof props>;

export const subject = ({ when, before }: Props) =>
  `Set meeting ${before ? "moved" : "changed"}: ${when}`;

export const preview: Props = {
  when: "Friday 4 December 2026, 10am to 12:30pm",
  before: "Thursday 3 December 2026, 2pm to 4:30pm",
  place: "Room 4, Lantern House",
  url: "https://headroom.example.org/meetings/abc",
};

export default function MeetingMoved({ when, before, place, facilitation, url }: Props) {
  return (
    <Frame
      title={before ? "A set meeting has moved" : "A set meeting has changed"}
      preview={when}
      why="You get this because you belong to this action learning set in Headroom."
    >
      <MeetingFacts when={when} before={before} place={place} />
      {facilitation && <Paragraph>{facilitation}</Paragraph>}
      {!before && (
        <Paragraph>
          The day and time are as they were.
          {!facilitation && " The place, the link to join or the access notes have changed."}
        </Paragraph>
      )}
      <Paragraph>
        The invitation with this message {before ? "moves it in" : "updates"} your calendar.
      </Paragraph>
      <Action href={url}>Sign in and see the meeting</Action>
    </Frame>
  );
}
