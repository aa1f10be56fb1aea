import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

/** `owner` is who answered. */
export const props = z.object({ owner: line, url });
type Props = z.output<typeof props>;

export const subject = () => "There is a look back on what you handed over";

export const preview: Props = {
  owner: "Joan Whitfield",
  url: "https://headroom.example.org/challenges/abc/sustainability",
};

export default function LookBackAnswered({ owner, url }: Props) {
  return (
    <Frame
      title="An owner has looked back"
      preview="Whether it still stands, and what was learned."
      why="You get this because you are a fellow of this challenge."
    >
      <Paragraph>
        {owner} says whether what was handed over to them still stands, and what has changed since.
      </Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
