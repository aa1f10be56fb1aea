import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ host: line, programme: line, url });
type Props = z.output<typeof props>;

export const subject = () => "You lead a host on Headroom";

export const preview: Props = {
  host: "Northmere Hospitals",
  programme: "Headroom Fellowship",
  url: "https://headroom.example.org/hosts/abc",
};

export default function HostLeadAdded({ host, programme, url }: Props) {
  return (
    <Frame
      title="You lead a host on Headroom"
      preview="Sign in to see what is there for you."
      why="You get this because the programme has named you as a lead of the host."
    >
      <Paragraph>
        {programme} has named you as a lead of {host}. Sign in with this address; there is no
        password. You can then draft a challenge for a fellow, with the programme’s help, and see
        your placements and agreements.
      </Paragraph>
      <Action href={url}>Sign in and see your host</Action>
    </Frame>
  );
}
