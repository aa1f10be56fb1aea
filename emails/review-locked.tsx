import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ fellow: line, url });
type Props = z.output<typeof props>;

export const subject = () => "A host review is signed by both sides";

export const preview: Props = {
  fellow: "Amara Okafor",
  url: "https://headroom.example.org/reviews/abc",
};

export default function ReviewLocked({ fellow, url }: Props) {
  return (
    <Frame
      title="A host review is signed by both sides"
      preview="It can be read, and no longer changed."
      why="You get this because one side of this review is yours."
    >
      <Paragraph>
        The host review of {fellow}’s fellowship has both signatures. It is locked: you can read it
        at any time, and nobody can change it.
      </Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
