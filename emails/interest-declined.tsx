import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ programme: line, reason: z.string().min(1), url });
type Props = z.output<typeof props>;

export const subject = () => "About your interest in hosting";

export const preview: Props = {
  programme: "Headroom Fellowship",
  reason: "Your plan is a good one, and it needs a project manager rather than a fellow.",
  url: "https://headroom.example.org/hosting/headroom",
};

export default function InterestDeclined({ programme, reason, url }: Props) {
  return (
    <Frame
      title="About your interest in hosting"
      preview="An answer from the programme."
      why="You get this because you told the programme that you would like to host a fellow."
    >
      <Paragraph>
        Thank you for thinking of hosting a fellow. {programme} cannot take it up this time. This is
        why:
      </Paragraph>
      {reason.split(/\n+/u).map((part, index) => (
        <Paragraph key={index}>{part}</Paragraph>
      ))}
      <Paragraph>You are welcome to come back with something else, or at another time.</Paragraph>
      <Action href={url}>What hosting a fellow means</Action>
    </Frame>
  );
}
