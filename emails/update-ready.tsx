import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

/** `month` is written out: "November 2026". */
export const props = z.object({ fellow: line, month: line, url });
type Props = z.output<typeof props>;

export const subject = () => "A monthly update is ready to read";

export const preview: Props = {
  fellow: "Amara Okafor",
  month: "November 2026",
  url: "https://headroom.example.org/fellows/abc/updates/2026-11",
};

export default function UpdateReady({ fellow, month, url }: Props) {
  return (
    <Frame
      title="A monthly update is ready to read"
      preview="Sign in to read it."
      why={`You get this because you sponsor ${fellow}’s fellowship.`}
    >
      <Paragraph>
        {fellow} has written their update for {month}. It takes two minutes to read.
      </Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
