import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ host: line, url });
type Props = z.output<typeof props>;

export const subject = () => "A challenge proposal was withdrawn";

export const preview: Props = {
  host: "Northmere Hospitals",
  url: "https://headroom.example.org/proposals/abc",
};

export default function ProposalWithdrawn({ host, url }: Props) {
  return (
    <Frame
      title="A challenge proposal was withdrawn"
      preview="Nothing waits for you."
      why="You get this because you lead the programme that it was meant for."
    >
      <Paragraph>
        {host} has taken a Fellowship Challenge back. They can change it and send it again.
      </Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
