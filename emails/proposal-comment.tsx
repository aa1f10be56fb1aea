import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ author: line, url });
type Props = z.output<typeof props>;

export const subject = () => "There is a new comment on a challenge proposal";

export const preview: Props = {
  author: "Bernadette Osei",
  url: "https://headroom.example.org/proposals/abc",
};

export default function ProposalComment({ author, url }: Props) {
  return (
    <Frame
      title="There is a new comment on a challenge proposal"
      preview="Sign in to read it."
      why="You get this because the proposal is your host’s, or you coach it for the programme. Comments are never sent by email."
    >
      <Paragraph>{author} has written a comment on a proposal.</Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
