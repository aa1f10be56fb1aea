import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { MeetingFacts } from "./components/meeting-facts.tsx";
import { line, lineOrNothing, url } from "./fields.ts";

/** `when` is written out in the cohort's zone: "Thursday 3 December 2026, 2pm to 4:30pm". */
export const props = z.object({ when: line, place: lineOrNothing, url });
type Props = z.output<typeof props>;

export const subject = ({ when }: Props) => `Set meeting: ${when}`;

export const preview: Props = {
  when: "Thursday 3 December 2026, 2pm to 4:30pm",
  place: "Room 4, Lantern House",
  url: "https://headroom.example.org/meetings/abc",
};

export default function MeetingInvitation({ when, place, url }: Props) {
  return (
    <Frame
      title="You are invited to a set meeting"
      preview={when}
      why="You get this because you belong to this action learning set in Headroom."
    >
      <MeetingFacts when={when} place={place} />
      <Paragraph>The invitation with this message puts the meeting in your calendar.</Paragraph>
      <Action href={url}>Sign in and see the meeting</Action>
    </Frame>
  );
}
