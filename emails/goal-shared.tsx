import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ fellow: line, url });
type Props = z.output<typeof props>;

export const subject = () => "A goal has been shared with you";

export const preview: Props = {
  fellow: "Amara Okafor",
  url: "https://headroom.example.org/goals/abc",
};

export default function GoalShared({ fellow, url }: Props) {
  return (
    <Frame
      title="A goal has been shared with you"
      preview="Sign in to read it."
      why={`You get this because you stand beside ${fellow} in their fellowship year in Headroom. Goals are private, so they are never sent by email.`}
    >
      <Paragraph>
        {fellow} lets you read a goal as it stands, and as they go on with it, until they take it
        back.
      </Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
