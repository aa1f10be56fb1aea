import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { url } from "./fields.ts";

export const props = z.object({ url });
type Props = z.output<typeof props>;

export const subject = () => "Something is ready for you to read";

export const preview: Props = { url: "https://headroom.example.org/feedback/abc/report" };

export default function FeedbackReleased({ url }: Props) {
  return (
    <Frame
      title="Something is ready for you to read"
      preview="Sign in to read it."
      why="You get this because it is yours. What it says is never sent by email."
    >
      <Paragraph>It is yours alone until you share it.</Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
