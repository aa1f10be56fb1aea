import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ fellow: line, who: line, url });
type Props = z.output<typeof props>;

export const subject = () => "Somebody is needed beside a fellow of yours";

export const preview: Props = {
  fellow: "Amara Okafor",
  who: "mentor",
  url: "https://headroom.example.org/fellows/abc",
};

export default function PairNeeded({ fellow, who, url }: Props) {
  return (
    <Frame
      title={`A fellow needs another ${who}`}
      preview="The two have ended it without fault."
      why="You get this because you run the cohort in Headroom."
    >
      <Paragraph>
        {fellow} and their {who} have ended their work together. Either of the two can do so at any
        time, without a reason, so please do not ask for one.
      </Paragraph>
      <Paragraph>Could you find {fellow} another?</Paragraph>
      <Action href={url}>Sign in and see their year</Action>
    </Frame>
  );
}
