import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ by: line, url });
type Props = z.output<typeof props>;

export const subject = () => "Your email address at Headroom was changed";

export const preview: Props = {
  by: "Bernadette Osei",
  url: "https://headroom.example.org/sign-in",
};

export default function AddressChanged({ by, url }: Props) {
  return (
    <Frame
      title="Your email address was changed"
      preview="Links to sign in go to another address from now on."
      why="You get this because Headroom held this address for you until now."
    >
      <Paragraph>
        {by} has changed the email address that Headroom has for you. From now on you sign in with
        the new one, and you have been signed out everywhere.
      </Paragraph>
      <Paragraph>
        If this is not what you asked for, speak to them, or to another lead of your programme.
      </Paragraph>
      <Action href={url}>Sign in with the new address</Action>
    </Frame>
  );
}
