import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ faculty: line, url });
type Props = z.output<typeof props>;

export const subject = () => "Your question is answered";

export const preview: Props = {
  faculty: "Ruth Adeyemi",
  url: "https://headroom.example.org/rating-requests/abc",
};

export default function RatingGiven({ faculty, url }: Props) {
  return (
    <Frame
      title="Your question is answered"
      preview="Sign in to read it."
      why={`You get this because you asked ${faculty} a question in Headroom. Answers are private, so they are never sent by email.`}
    >
      <Paragraph>{faculty} has answered how they see you. You can reply, if you like.</Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
