import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { url } from "./fields.ts";

export const props = z.object({ url });
type Props = z.output<typeof props>;

export const subject = () => "Something is handed over to you in Headroom";

export const preview: Props = { url: "https://headroom.example.org/" };

export default function HandedOver({ url }: Props) {
  return (
    <Frame
      title="Something is handed over to you"
      preview="What it is, you can read when you sign in."
      why="You get this because a programme’s lead has chosen you to take it over."
    >
      <Paragraph>
        Somebody is leaving the programme, and you take over something that they looked after: a
        set, a fellow or a host. Your home page names what waits for you in it.
      </Paragraph>
      <Action href={url}>Sign in and see</Action>
    </Frame>
  );
}
