import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ with: line, url });
type Props = z.output<typeof props>;

export const subject = () => "All well?";

export const preview: Props = {
  with: "Joyce Balogun",
  url: "https://headroom.example.org/pairs/abc",
};

export default function PairQuiet({ with: other, url }: Props) {
  return (
    <Frame
      title="All well?"
      preview="Nothing is wrong with a quiet month."
      why={`You get this because you and ${other} work together in Headroom and no meeting has been logged for five weeks. It is asked once.`}
    >
      <Paragraph>
        You and {other} may have met without writing it down, or had other things to do. If you have
        met, log it; if all is well, one press says so; and if it no longer suits you, either of you
        can end it without a reason.
      </Paragraph>
      <Action href={url}>Sign in and say how it is</Action>
    </Frame>
  );
}
