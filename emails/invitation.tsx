import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ by: line, programme: line, url, days: z.int().positive() });
type Props = z.output<typeof props>;

export const subject = () => "Your invitation to Headroom";

export const usefulMinutes = ({ days }: Props) => days * 24 * 60;

export const preview: Props = {
  by: "Bernadette Osei",
  programme: "Northern Fellowship",
  url: "https://headroom.example.org/invitations/abc",
  days: 14,
};

export default function Invitation({ by, programme, url, days }: Props) {
  return (
    <Frame
      title="You are invited to Headroom"
      preview="Come in with the link inside."
      why="You get this because a fellowship programme holds this address for you."
    >
      <Paragraph>
        {by} invites you to the {programme}. Headroom is where its people write, meet and follow the
        year.
      </Paragraph>
      <Paragraph>
        There is no password. The link brings you in once, in the next {days} days. After that, ask
        for a new link on the sign-in page whenever you come.
      </Paragraph>
      <Action href={url}>See the invitation</Action>
      <Paragraph>
        Whoever has the link can come in as you, so do not pass it on. If this is not meant for you,
        ignore it.
      </Paragraph>
    </Frame>
  );
}
