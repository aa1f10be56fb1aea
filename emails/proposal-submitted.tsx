import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ host: line, url });
type Props = z.output<typeof props>;

export const subject = () => "A challenge proposal waits for your decision";

export const preview: Props = {
  host: "Northmere Hospitals",
  url: "https://headroom.example.org/proposals/abc",
};

export default function ProposalSubmitted({ host, url }: Props) {
  return (
    <Frame
      title="A challenge proposal waits for your decision"
      preview="Sign in to read it."
      why="You get this because you lead the programme that it was sent to."
    >
      <Paragraph>
        {host} has put a Fellowship Challenge forward. Read it, then approve it, ask for changes or
        decline it.
      </Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
