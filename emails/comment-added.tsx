import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ author: line, url });
type Props = z.output<typeof props>;

export const subject = () => "A comment on a reflection";

export const preview: Props = {
  author: "Dr Helen Marsh",
  url: "https://headroom.example.org/entries/abc",
};

export default function CommentAdded({ author, url }: Props) {
  return (
    <Frame
      title="A comment on a reflection"
      preview="Sign in to read it."
      why="You get this because you wrote the reflection, or it was shared with you, in Headroom. Comments are private, so they are never sent by email."
    >
      <Paragraph>{author} has written a comment.</Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
