import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ who: line, url });
type Props = z.output<typeof props>;

export const subject = () => "Somebody asks for your judgement in Headroom";

export const preview: Props = {
  who: "Bernadette Osei",
  url: "https://headroom.example.org/set-openings/abc",
};

export default function SetOpeningAsked({ who, url }: Props) {
  return (
    <Frame
      title="Somebody asks for your judgement"
      preview="A question that cannot wait"
      why="You get this because you run this cohort in Headroom."
    >
      <Paragraph>
        {who} fears serious harm, and asks you whether a set should be opened to the two of you.
        Nothing is opened unless you ask for it too.
      </Paragraph>
      <Action href={url}>Sign in and read why</Action>
    </Frame>
  );
}
