import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

/** `first` and `second` are the days of the look backs, in words. For an owner outside, `url` lets whoever has it read what it is. */
export const props = z.object({ by: line, isOutside: z.boolean(), first: line, second: line, url });
type Props = z.output<typeof props>;

export const subject = () => "Part of a challenge is handed over to you";

export const preview: Props = {
  by: "Amara Okafor",
  isOutside: true,
  first: "Thursday 3 June 2027",
  second: "Friday 3 December 2027",
  url: "https://headroom.example.org/handovers/abc.def",
};

export default function HandoverBegun({ by, isOutside, first, second, url }: Props) {
  return (
    <Frame
      title="Something is handed over to you"
      preview={`By ${by}.`}
      why={`You get this because ${by} has named you as the owner of part of a challenge.`}
    >
      <Paragraph>
        A fellowship year ends, and the work goes on: {by} names you as the owner of part of it. If
        you did not expect this, ask {by}.
      </Paragraph>
      <Paragraph>
        On {first} and on {second} we ask you by email whether it still stands. Three questions, a
        few minutes.
      </Paragraph>
      <Action href={url}>{isOutside ? "See what it is" : "Sign in and see what it is"}</Action>
    </Frame>
  );
}
