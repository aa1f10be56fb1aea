import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ who: line, url });
type Props = z.output<typeof props>;

export const subject = () => "Somebody else facilitates your set";

export const preview: Props = {
  who: "Ruth Adeyemi",
  url: "https://headroom.example.org/sets/abc",
};

export default function SetLedAnew({ who, url }: Props) {
  return (
    <Frame
      title="Somebody else facilitates your set"
      preview={`From now on it is ${who}.`}
      why="You get this because you are a member of this action learning set in Headroom, or facilitated it."
    >
      <Paragraph>
        From now on {who} facilitates your set. Whoever facilitates it reads what its meetings have
        left in Headroom: bids, shared actions and ground rules. If that should not be so, say it to
        the set and to those who run the programme.
      </Paragraph>
      <Action href={url}>Sign in and see your set</Action>
    </Frame>
  );
}
