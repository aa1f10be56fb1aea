import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

/** What the fellow said stays in Headroom: it is for the two alone. */
export const props = z.object({ fellow: line, kind: z.enum(["mentor", "coach"]), url });
type Props = z.output<typeof props>;

export const subject = () => "A fellow asks whether you would work with them";

export const preview: Props = {
  fellow: "Ben Cartwright",
  kind: "coach",
  url: "https://headroom.example.org/mentor-requests/abc",
};

export default function MentorAsked({ fellow, kind, url }: Props) {
  return (
    <Frame
      title={`${fellow} asks whether you would ${kind} them`}
      preview="You can say yes, or that you cannot take it on, without a reason."
      why="You get this because you offer to mentor or coach in Headroom. You can pause that there."
    >
      <Paragraph>
        {fellow} has found you in the directory, and asks whether you would {kind} them. What they
        say is for you alone, and waits for you in Headroom.
      </Paragraph>
      <Paragraph>
        You can say yes, or that you cannot take it on just now. Nobody asks why.
      </Paragraph>
      <Action href={url}>Sign in and answer</Action>
    </Frame>
  );
}
