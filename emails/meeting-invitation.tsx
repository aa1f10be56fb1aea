import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { MeetingFacts } from "./components/meeting-facts.tsx";
import { line, lineOrNothing, url } from "./fields.ts";

/**
 * `when` is written out in the cohort's zone: "Thursday 3 December 2026, 2pm to 4:30pm". With `series`, it is one of several that
 * were scheduled together, counted from 1. `facilitation` says who facilitates, where it is not the set's facilitator.
 */
export const props = z.object({
  when: line,
  place: lineOrNothing,
  facilitation: line.optional(),
  url,
  series: z.object({ at: z.int().min(1), of: z.int().min(2) }).optional(),
});
type Props = z.output<typeof props>;

export const subject = ({ when, series }: Props) =>
  `Set meeting${series ? ` ${series.at} of ${series.of}` : ""}: ${when}`;

export const preview: Props = {
  when: "Thursday 3 December 2026, 2pm to 4:30pm",
  place: "Room 4, Lantern House",
  url: "https://headroom.example.org/meetings/abc",
};

export default function MeetingInvitation({ when, place, facilitation, url, series }: Props) {
  return (
    <Frame
      title="You are invited to a set meeting"
      preview={when}
      why="You get this because you belong to this action learning set in Headroom."
    >
      <MeetingFacts when={when} place={place} />
      {facilitation && <Paragraph>{facilitation}</Paragraph>}
      <Paragraph>The invitation with this message puts the meeting in your calendar.</Paragraph>
      {series && (
        <Paragraph>
          It is one of {series.of} meetings. You get an email for each of them, because calendars
          take one invitation at a time.
        </Paragraph>
      )}
      <Action href={url}>Sign in and see the meeting</Action>
    </Frame>
  );
}
