import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

/** `role` in words, as in "citizen partner"; `by` is who did it. */
export const props = z.object({ change: z.enum(["added", "removed"]), by: line, role: line, url });
type Props = z.output<typeof props>;

const titles: Record<Props["change"], string> = {
  added: "You are on a Fellowship Challenge now",
  removed: "You are no longer on a Fellowship Challenge",
};

export const subject = ({ change }: Props) => titles[change];

export const preview: Props = {
  change: "added",
  by: "Amara Okafor",
  role: "citizen partner",
  url: "https://headroom.example.org/challenges/abc",
};

export default function ChallengeRole({ change, by, role, url }: Props) {
  return (
    <Frame
      title={titles[change]}
      preview={`By ${by}.`}
      why={`You get this because ${by} changed who works on a challenge.`}
    >
      {change === "added" ? (
        <Paragraph>
          {by} has added you to a challenge as {role}. Its page says what it is for, where it
          stands, and who else is on it.
        </Paragraph>
      ) : (
        <Paragraph>
          {by} has taken you off a challenge on which you were {role}. What you wrote there stays.
          If you did not expect this, ask {by}.
        </Paragraph>
      )}
      <Action href={url}>{change === "added" ? "Sign in and see it" : "Sign in"}</Action>
    </Frame>
  );
}
