import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ faculty: line, url });
type Props = z.output<typeof props>;

export const subject = () => "About the names for your feedback";

export const preview: Props = {
  faculty: "Ruth Adeyemi",
  url: "https://headroom.example.org/feedback/abc",
};

export default function NamesToChange({ faculty, url }: Props) {
  return (
    <Frame
      title="About the names for your feedback"
      preview="Sign in to read it."
      why="You get this because you named people for your 360° feedback in Headroom. Names are private, so they are never sent by email."
    >
      <Paragraph>
        {faculty} looked at the names that you sent, and asks you to change something before anybody
        is written to. What and why stands on the page of your feedback.
      </Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
