import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

/** `by` is who did it; `replyBy` a day in words. */
export const props = z.object({
  change: z.enum(["asked", "replied", "closed", "waiting"]),
  fellow: line,
  by: line,
  replyBy: line,
  url,
});
type Props = z.output<typeof props>;

const titles: Record<Props["change"], string> = {
  asked: "A fellow is stuck, and asks for you",
  replied: "There is a reply to an unblock request",
  closed: "An unblock request is closed",
  waiting: "A fellow still waits for your answer",
};

export const subject = ({ change }: Props) => titles[change];

export const preview: Props = {
  change: "asked",
  fellow: "Amara Okafor",
  by: "Amara Okafor",
  replyBy: "Thursday 3 December 2026",
  url: "https://headroom.example.org/unblock-requests/abc",
};

const told: Record<Props["change"], (props: Props) => string> = {
  asked: ({ fellow, replyBy }) =>
    `${fellow} has met something in the way of their challenge that a sponsor may be able to move, and hopes for an answer by ${replyBy}. A line will do, a no as well.`,
  replied: ({ by, fellow }) => `${by} has replied to the unblock request of ${fellow}.`,
  closed: ({ fellow }) =>
    `${fellow} has closed their unblock request, and says how it went. Thank you.`,
  waiting: ({ fellow, replyBy }) =>
    `${fellow} asked for your help and hoped for an answer by ${replyBy}. If it is not yours to move, say whose it is: that helps as much.`,
};

export default function UnblockRequest(props: Props) {
  const { change, fellow, url } = props;
  return (
    <Frame
      title={titles[change]}
      preview="Two minutes."
      why={`You get this because you are ${fellow}’s sponsor, or asked as a fellow.`}
    >
      <Paragraph>{told[change](props)}</Paragraph>
      <Action href={url}>
        {change === "closed" ? "Sign in and read it" : "Sign in and answer"}
      </Action>
    </Frame>
  );
}
