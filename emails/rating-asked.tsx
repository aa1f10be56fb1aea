import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ fellow: line, url });
type Props = z.output<typeof props>;

export const subject = () => "A fellow asks for your view";

export const preview: Props = {
  fellow: "Amara Okafor",
  url: "https://headroom.example.org/rating-requests/abc",
};

export default function RatingAsked({ fellow, url }: Props) {
  return (
    <Frame
      title="A fellow asks for your view"
      preview="Sign in to read it."
      why={`You get this because ${fellow} chose you in Headroom. What is asked is private, so it is never sent by email.`}
    >
      <Paragraph>
        {fellow} asks how you see them on one competency. It takes five minutes, and they read what
        you say; nobody else does, unless they put it into their portfolio.
      </Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
