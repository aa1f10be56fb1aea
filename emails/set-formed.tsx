import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { url } from "./fields.ts";

export const props = z.object({ url });
type Props = z.output<typeof props>;

export const subject = () => "Your action learning set is formed";

export const preview: Props = { url: "https://headroom.example.org/sets/abc" };

export default function SetFormed({ url }: Props) {
  return (
    <Frame
      title="Your action learning set is formed"
      preview="Sign in to see who is in it."
      why="You get this because you are a member of a set, or facilitate it."
    >
      <Paragraph>
        The sets of your cohort are formed, and you have a place in one. Its page shows who else is
        in it, and when it meets.
      </Paragraph>
      <Action href={url}>Sign in and see your set</Action>
    </Frame>
  );
}
