import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

/** `prepareBy` and `meetsOn` are days in words. */
export const props = z.object({
  change: z.enum(["asked", "soon", "moved", "takenBack", "opened", "toSign", "locked"]),
  fellow: line,
  prepareBy: line,
  meetsOn: line,
  url,
});
type Props = z.output<typeof props>;

const titles: Record<Props["change"], string> = {
  asked: "Prepare for a mid-year review",
  soon: "Four questions for a mid-year review still wait for you",
  moved: "A mid-year review is on another day",
  takenBack: "A mid-year review is taken back: there is nothing to prepare",
  opened: "A mid-year review is open to its four sides",
  toSign: "What was agreed at a mid-year review waits for your signature",
  locked: "A mid-year review is signed by all",
};

export const subject = ({ change }: Props) => titles[change];

export const preview: Props = {
  change: "asked",
  fellow: "Amara Okafor",
  prepareBy: "Thursday 4 February 2027",
  meetsOn: "Thursday 11 February 2027",
  url: "https://headroom.example.org/mid-year-reviews/abc",
};

const told: Record<Props["change"], (props: Props) => string> = {
  asked: ({ fellow, prepareBy, meetsOn }) =>
    `Half of the year of ${fellow} is over. Fellow, mentor, sponsor and faculty look at it together on ${meetsOn}. Until ${prepareBy} each answers four questions apart: nobody sees another’s answers before all have prepared, or you meet.`,
  soon: ({ fellow, prepareBy, meetsOn }) =>
    `You meet for the mid-year review of ${fellow} on ${meetsOn}, and can prepare until ${prepareBy}. Answer what you have something to say to: one answer is enough. You are reminded this once.`,
  moved: ({ fellow, prepareBy, meetsOn }) =>
    `The mid-year review of ${fellow} is on ${meetsOn} now. Please prepare by ${prepareBy}. What you wrote is kept.`,
  takenBack: ({ fellow }) =>
    `You were asked to prepare for the mid-year review of ${fellow}. It was begun too early or by mistake, and is taken back. When it is time, you are asked again.`,
  opened: ({ fellow, meetsOn }) =>
    `What the sides prepared for the mid-year review of ${fellow} can now be read by all of them. You meet on ${meetsOn}.`,
  toSign: ({ fellow }) =>
    `What you agreed at the mid-year review of ${fellow} is written down. Read it, and sign it if it is what you agreed. A change of its words asks every side again.`,
  locked: ({ fellow }) =>
    `Every side has signed what was agreed at the mid-year review of ${fellow}. It is locked now, and stays yours to read.`,
};

const acts: Record<Props["change"], string> = {
  asked: "Sign in and prepare",
  soon: "Sign in and prepare",
  moved: "Sign in and see it",
  takenBack: "Sign in",
  opened: "Sign in and read it",
  toSign: "Sign in and read it",
  locked: "Sign in and see it",
};

const previews: Partial<Record<Props["change"], string>> = {
  asked: "Fifteen minutes.",
  soon: "Fifteen minutes.",
  takenBack: "Nothing to do.",
};

export default function MidYearReview(props: Props) {
  const { change, fellow, url } = props;
  return (
    <Frame
      title={titles[change]}
      preview={previews[change] ?? "Two minutes."}
      why={`You get this because you are one of the four sides of the mid-year review of ${fellow}.`}
    >
      <Paragraph>{told[change](props)}</Paragraph>
      <Action href={url}>{acts[change]}</Action>
    </Frame>
  );
}
