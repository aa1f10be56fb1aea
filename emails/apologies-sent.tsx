import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

/** `when` is written out in the cohort's zone. */
export const props = z.object({ who: line, when: line, url });
type Props = z.output<typeof props>;

export const subject = ({ when }: Props) => `Apologies for the set meeting: ${when}`;

export const preview: Props = {
  who: "Amara Okafor",
  when: "Thursday 3 December 2026, 2pm to 4:30pm",
  url: "https://headroom.example.org/meetings/abc",
};

export default function ApologiesSent({ who, when, url }: Props) {
  return (
    <Frame
      title="Apologies for a set meeting"
      preview={when}
      why="You get this because you facilitate this set meeting in Headroom."
    >
      <Paragraph>
        {who} cannot come on {when}.
      </Paragraph>
      <Action href={url}>Sign in and see the meeting</Action>
    </Frame>
  );
}
