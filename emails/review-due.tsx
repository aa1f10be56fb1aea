import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

/** `due` is written out in the cohort's zone: "Friday 27 November 2026". */
export const props = z.object({ fellow: line, due: line, url });
type Props = z.output<typeof props>;

export const subject = () => "A host review is due";

export const preview: Props = {
  fellow: "Amara Okafor",
  due: "Friday 27 November 2026",
  url: "https://headroom.example.org/reviews/abc",
};

export default function ReviewDue({ fellow, due, url }: Props) {
  return (
    <Frame
      title="A host review is due"
      preview="Sign in to write it."
      why={`You get this because you sponsor ${fellow}’s fellowship.`}
    >
      <Paragraph>
        Your review of {fellow}’s progress is due on {due}. What you write is saved as you go.
      </Paragraph>
      <Action href={url}>Sign in and write it</Action>
    </Frame>
  );
}
