import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ by: line, programme: line, url });
type Props = z.output<typeof props>;

export const subject = () => "Would you mentor or coach a fellow?";

export const preview: Props = {
  by: "Gwilym Rees",
  programme: "Headroom Fellowship",
  url: "https://headroom.example.org/programmes/abc/mentor-offer",
};

export default function MentorInvited({ by, programme, url }: Props) {
  return (
    <Frame
      title="Would you mentor or coach a fellow?"
      preview="You say for how many, and when you have time."
      why={`You get this because you belong to ${programme} in Headroom.`}
    >
      <Paragraph>
        {by} asks whether you would mentor or coach fellows of {programme}. You say for how many at
        once, when you have time and what you offer, and can pause or take it back at any time.
      </Paragraph>
      <Action href={url}>Sign in and say what you offer</Action>
    </Frame>
  );
}
