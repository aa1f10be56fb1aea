import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { url } from "./fields.ts";

export const props = z.object({ url, minutes: z.int().positive() });
type Props = z.output<typeof props>;

export const subject = () => "Your link to sign in to Headroom";

export const usefulMinutes = ({ minutes }: Props) => minutes;

export const preview: Props = { url: "https://headroom.example.org/sign-in/abc", minutes: 15 };

export default function SignIn({ url, minutes }: Props) {
  return (
    <Frame
      title="Sign in to Headroom"
      preview="The link that you asked for."
      why="You get this because someone asked to sign in to Headroom with this address."
    >
      <Paragraph>
        Here is your link to sign in. It works once, in the next {minutes} minutes.
      </Paragraph>
      <Action href={url}>Sign in</Action>
      <Paragraph>
        If you did not ask for it, ignore this message. Nobody can sign in without the link, so do
        not pass it on.
      </Paragraph>
    </Frame>
  );
}
