import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ fellow: line, url });
type Props = z.output<typeof props>;

export const subject = () => "A host pack is given to you";

export const preview: Props = {
  fellow: "Amara Okafor",
  url: "https://headroom.example.org/host-packs/abc",
};

export default function HostPackGiven({ fellow, url }: Props) {
  return (
    <Frame
      title="A host pack is given to you"
      preview="Sign in to read it, or take it away as a PDF."
      why={`You get this because you are on the host’s side of ${fellow}’s fellowship.`}
    >
      <Paragraph>
        {fellow} has put together what their host may keep of the year: the challenge, its measures,
        updates, signed reviews and answered requests. It stays as it was given.
      </Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
