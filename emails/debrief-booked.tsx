import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ with: line, when: line, place: line, url });
type Props = z.output<typeof props>;

export const subject = ({ when }: Props) => `A conversation: ${when}`;

export const preview: Props = {
  with: "Ruth Okafor",
  when: "Thursday 19 November 2026, 2pm",
  place: "Room 4, Lantern House",
  url: "https://headroom.example.org/feedback/abc",
};

export default function DebriefBooked({ with: other, when, place, url }: Props) {
  return (
    <Frame
      title="A conversation has been booked"
      preview={when}
      why="You get this because you take part in it."
    >
      <Paragraph>
        With {other}: {when}, {place}.
      </Paragraph>
      <Action href={url}>See what it is about</Action>
    </Frame>
  );
}
