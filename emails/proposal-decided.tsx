import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ host: line, url });
type Props = z.output<typeof props>;

export const subject = () => "There is an answer to your challenge proposal";

export const preview: Props = {
  host: "Northmere Hospitals",
  url: "https://headroom.example.org/proposals/abc",
};

export default function ProposalDecided({ host, url }: Props) {
  return (
    <Frame
      title="There is an answer to your challenge proposal"
      preview="Sign in to read it."
      why="You get this because you lead the host that put it forward."
    >
      <Paragraph>
        The programme has answered {host}’s proposal. What they decided, and why, is on its page.
      </Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
