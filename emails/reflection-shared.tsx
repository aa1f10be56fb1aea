import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ writer: line, url });
type Props = z.output<typeof props>;

export const subject = () => "A reflection has been shared with you";

export const preview: Props = {
  writer: "Amara Okafor",
  url: "https://headroom.example.org/shares/abc",
};

export default function ReflectionShared({ writer, url }: Props) {
  return (
    <Frame
      title="A reflection has been shared with you"
      preview="Sign in to read it."
      why={`You get this because ${writer} chose you as a reader in Headroom. Reflections are private, so they are never sent by email.`}
    >
      <Paragraph>{writer} has shared a reflection with you.</Paragraph>
      <Action href={url}>Sign in and read it</Action>
    </Frame>
  );
}
