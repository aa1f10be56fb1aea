import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { MeetingFacts } from "./components/meeting-facts.tsx";
import { line, lineOrNothing, url } from "./fields.ts";

/** `when` and `before` are written out in the cohort's zone. */
export const props = z.object({ when: line, before: line, place: lineOrNothing, url });
type Props = z.output<typeof props>;

export const subject = ({ when }: Props) => `Set meeting moved: ${when}`;

export const preview: Props = {
  when: "Friday 4 December 2026, 10am",
  before: "Thursday 3 December 2026, 2pm",
  place: "Room 4, Lantern House",
  url: "https://headroom.example.org/meetings/abc",
};

export default function MeetingMoved({ when, before, place, url }: Props) {
  return (
    <Frame
      title="A set meeting has changed"
      preview={when}
      why="You get this because you belong to this action learning set in Headroom."
    >
      <MeetingFacts when={when} before={before} place={place} />
      <Paragraph>The invitation with this message moves it in your calendar.</Paragraph>
      <Action href={url}>Sign in and see the meeting</Action>
    </Frame>
  );
}
