import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

/** `isFellow` is whether the reader is the fellow of the two. */
export const props = z.object({
  with: line,
  kind: z.enum(["mentor", "coach"]),
  isFellow: z.boolean(),
  url,
});
type Props = z.output<typeof props>;

export const subject = () => "Somebody to work with in Headroom";

export const preview: Props = {
  with: "Wen Li",
  kind: "coach",
  isFellow: true,
  url: "https://headroom.example.org/pairs/abc",
};

export default function PairBegun({ with: other, kind, isFellow, url }: Props) {
  return (
    <Frame
      title={isFellow ? `${other} is your ${kind}` : `You ${kind} ${other}`}
      preview="Those who run the cohort have brought you two together."
      why={`You get this because you are the ${isFellow ? "fellow" : kind} of the two.`}
    >
      <Paragraph>
        Those who run the cohort have brought you and {other} together. A good first step is to meet
        once, and to write down how you work together: what it is for, how often, and what stays
        between you.
      </Paragraph>
      <Paragraph>
        Two people may not suit each other. Either of you can end it at any time, without a reason.
      </Paragraph>
      <Action href={url}>Sign in and begin</Action>
    </Frame>
  );
}
