import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { url } from "./fields.ts";

export const props = z.object({
  code: z.string().regex(/^\d{6}$/u),
  minutes: z.int().positive(),
  url,
});
type Props = z.output<typeof props>;

export const subject = () => "Your code to go on with your feedback";

export const usefulMinutes = ({ minutes }: Props) => minutes;

export const preview: Props = {
  code: "204816",
  minutes: 10,
  url: "https://headroom.example.org/rating-links/abc/code",
};

export default function RaterCode({ code, minutes, url }: Props) {
  return (
    <Frame
      title="Your code to go on"
      preview="The code that you asked for."
      why="You get this because someone opened a link to give feedback that was sent to this address, on a new device."
    >
      <Paragraph>
        Type this code on the device on which you asked for it. It works once, in the next {minutes}{" "}
        minutes.
      </Paragraph>
      <Paragraph>
        <strong>{code}</strong>
      </Paragraph>
      <Action href={url}>Go to the page that asks for it</Action>
      <Paragraph>
        If you did not ask for it, ignore this message. Nobody can come in without the code, so do
        not pass it on.
      </Paragraph>
    </Frame>
  );
}
