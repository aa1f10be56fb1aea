import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ sponsor: line, url });
type Props = z.output<typeof props>;

export const subject = () => "A host review is ready for you to sign";

export const preview: Props = {
  sponsor: "Dr Priya Raman",
  url: "https://headroom.example.org/reviews/abc",
};

export default function ReviewToSign({ sponsor, url }: Props) {
  return (
    <Frame
      title="A host review is ready for you to sign"
      preview="Sign in to read it."
      why="You get this because the review is about your fellowship."
    >
      <Paragraph>
        {sponsor} has signed your host review. Read it, and sign it if you are content with it. Your
        signature locks it.
      </Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
