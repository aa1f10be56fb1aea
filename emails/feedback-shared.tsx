import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ fellow: line, url });
type Props = z.output<typeof props>;

export const subject = () => "Something has been shared with you";

export const preview: Props = {
  fellow: "Amara Okafor",
  url: "https://headroom.example.org/feedback/abc/report",
};

export default function FeedbackShared({ fellow, url }: Props) {
  return (
    <Frame
      title={`${fellow} has shared something with you`}
      preview="Sign in to read it."
      why={`You get this because ${fellow} chose you as a reader in Headroom. What it says is never sent by email.`}
    >
      <Paragraph>They can take it back at any time.</Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
