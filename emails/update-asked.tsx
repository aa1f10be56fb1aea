import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

/** `month` is written out: "November 2026". */
export const props = z.object({ month: line, url });
type Props = z.output<typeof props>;

export const subject = () => "Two minutes for your monthly update?";

export const preview: Props = {
  month: "November 2026",
  url: "https://headroom.example.org/progress/abc/updates/2026-11",
};

export default function UpdateAsked({ month, url }: Props) {
  return (
    <Frame
      title={`Two minutes for ${month}?`}
      preview="Learned, stuck, next: a line each."
      why="You get this because your update of the month is not written yet. It is asked once a month, and not again."
    >
      <Paragraph>
        What did you learn in {month}, what are you stuck with, what is next? A line each is enough,
        and none has to be full. If your sponsor could move what is in the way, you can ask them in
        the same place.
      </Paragraph>
      <Action href={url}>Sign in and write it</Action>
    </Frame>
  );
}
