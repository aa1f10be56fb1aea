import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { url } from "./fields.ts";

export const props = z.object({ url });
type Props = z.output<typeof props>;

export const subject = () => "An organisation would like to host a fellow";

export const preview: Props = { url: "https://headroom.example.org/interests/abc" };

export default function InterestReceived({ url }: Props) {
  return (
    <Frame
      title="An organisation would like to host a fellow"
      preview="Sign in to read and answer it."
      why="You get this because you lead the programme."
    >
      <Paragraph>
        An organisation has expressed interest in hosting, and its email address is confirmed. It
        waits for your answer.
      </Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
