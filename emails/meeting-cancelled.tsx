import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { MeetingFacts } from "./components/meeting-facts.tsx";
import { line, lineOrNothing, url } from "./fields.ts";

/** `when` is written out in the cohort's zone: "Thursday 3 December 2026, 2pm to 4:30pm". */
export const props = z.object({ when: line, place: lineOrNothing, url });
type Props = z.output<typeof props>;

export const subject = ({ when }: Props) => `Set meeting cancelled: ${when}`;

export const preview: Props = {
  when: "Thursday 3 December 2026, 2pm to 4:30pm",
  place: "Room 4, Lantern House",
  url: "https://headroom.example.org/meetings/abc",
};

export default function MeetingCancelled({ when, place, url }: Props) {
  return (
    <Frame
      title="A set meeting is cancelled"
      preview={when}
      why="You get this because you belong to this action learning set in Headroom."
    >
      <Paragraph>This meeting will not take place.</Paragraph>
      <MeetingFacts when={when} place={place} />
      <Paragraph>The cancellation with this message takes it out of your calendar.</Paragraph>
      <Action href={url}>Sign in and see the set</Action>
    </Frame>
  );
}
