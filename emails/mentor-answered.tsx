import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({
  who: line,
  kind: z.enum(["mentor", "coach"]),
  isAccepted: z.boolean(),
  url,
});
type Props = z.output<typeof props>;

export const subject = () => "An answer to what you asked in Headroom";

export const preview: Props = {
  who: "Inês Carvalho",
  kind: "coach",
  isAccepted: true,
  url: "https://headroom.example.org/pairs/abc",
};

export default function MentorAnswered({ who, kind, isAccepted, url }: Props) {
  return (
    <Frame
      title={isAccepted ? `${who} is your ${kind} from now on` : `${who} cannot take it on`}
      preview={isAccepted ? "You two can begin." : "There are others in the directory."}
      why={`You get this because you asked ${who} to be your ${kind} in Headroom.`}
    >
      {isAccepted ? (
        <Paragraph>
          {who} is glad to work with you. A good first step is to write down together how you work
          together.
        </Paragraph>
      ) : (
        <Paragraph>
          {who} cannot take on another fellow just now. That says nothing about you: people have
          only so much time. The directory has others, and those who run your cohort help you to
          find one.
        </Paragraph>
      )}
      <Action href={url}>{isAccepted ? "Sign in and begin" : "Sign in and see who else"}</Action>
    </Frame>
  );
}
