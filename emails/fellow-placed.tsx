import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { url } from "./fields.ts";

/** `part` is the reader's own in the placement. */
export const props = z.object({ part: z.enum(["fellow", "sponsor", "mentor", "host lead"]), url });
type Props = z.output<typeof props>;

export const subject = () => "A placement in Headroom";

export const preview: Props = {
  part: "sponsor",
  url: "https://headroom.example.org/progress/abc",
};

const words: Record<Props["part"], string> = {
  fellow: "You have been placed with a host and its challenge, or your placement has changed.",
  sponsor:
    "You are the sponsor of a fellow. You open doors, and sign three short reviews in the year.",
  mentor: "You are the mentor of a fellow. You give them air cover to try what may not work.",
  "host lead": "A fellow has been placed with an organisation that you look after.",
};

export default function FellowPlaced({ part, url }: Props) {
  return (
    <Frame
      title="A placement in Headroom"
      preview="Who, where and on what, you can read when you sign in."
      why={`You get this because you are the ${part} of this placement.`}
    >
      <Paragraph>{words[part]}</Paragraph>
      <Paragraph>Who, where and on what, you can read when you sign in.</Paragraph>
      <Action href={url}>Sign in and see</Action>
    </Frame>
  );
}
