import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { url } from "./fields.ts";

export const props = z.object({ url });
type Props = z.output<typeof props>;

export const subject = () => "Your set has been opened";

export const preview: Props = { url: "https://headroom.example.org/set-openings/abc" };

export default function SetOpened({ url }: Props) {
  return (
    <Frame
      title="Your set has been opened"
      preview="Who did so and why, you can read when you sign in."
      why="You get this because you belong to this action learning set in Headroom."
    >
      <Paragraph>
        Two people who run the cohort fear serious harm, and can read for three days what your set
        has left in Headroom. Who they are, why, and when they read it, you can see when you sign
        in.
      </Paragraph>
      <Action href={url}>Sign in and see</Action>
    </Frame>
  );
}
