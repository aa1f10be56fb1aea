import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { MeetingFacts } from "./components/meeting-facts.tsx";
import { line, url } from "./fields.ts";

/** `by` is who did it; `time` the slot or the day, in words. */
export const props = z.object({
  change: z.enum(["slot", "panel", "changed", "cancelled", "offPanel", "noSlot", "feedback"]),
  by: line,
  cohort: line,
  time: line,
  place: line,
  url,
});
type Props = z.output<typeof props>;

const titles: Record<Props["change"], string> = {
  slot: "Your time for the final presentation",
  panel: "You are asked to hear final presentations",
  changed: "The day of final presentations has changed",
  cancelled: "The day of final presentations does not take place",
  offPanel: "You are not on the panel of final presentations any more",
  noSlot: "You have no time for the final presentation any more",
  feedback: "Somebody of the panel has written to you",
};

export const subject = ({ change }: Props) => titles[change];

export const preview: Props = {
  change: "slot",
  by: "Ruth Adeyemi",
  cohort: "Twelfth cohort",
  time: "Thursday 8 July 2027, 2pm to 2:20pm",
  place: "Lantern House",
  url: "https://headroom.example.org/presentations/abc",
};

const told: Record<Props["change"], (props: Props) => string> = {
  slot: ({ by }) =>
    `${by} has given you a time. Write a few plain words on what you will tell, and hand in your slides when you have them. Both can change until then.`,
  panel: ({ by, cohort }) =>
    `${by} asks you to hear what fellows of the ${cohort} have worked on, to ask, and to tell each of them what you heard. Nothing is marked or ranked.`,
  changed: ({ by }) => `${by} has changed when or where it is. What is written for it stays.`,
  cancelled: ({ by }) => `${by} has taken the day back. If you did not expect this, ask ${by}.`,
  offPanel: ({ by }) => `${by} has taken you off the panel. What you wrote stays with the fellows.`,
  noSlot: ({ by }) =>
    `${by} has taken your time on that day back. If you were not told why, or wait for another, ask ${by}.`,
  feedback: () =>
    "Feedback on your final presentation is there for you: what somebody heard, what they would carry on, and a question to sit with.",
};

const asks: Record<Props["change"], string> = {
  slot: "Sign in and see it",
  panel: "Sign in and see the day",
  changed: "Sign in and see it",
  cancelled: "Sign in",
  offPanel: "Sign in",
  noSlot: "Sign in",
  feedback: "Sign in and read it",
};

/** What the invitation with the message does; of feedback there is none. */
const calendar: Partial<Record<Props["change"], string>> = {
  slot: "The invitation with this message puts it in your calendar.",
  panel: "The invitation with this message puts it in your calendar.",
  changed: "The invitation with this message updates your calendar.",
  cancelled: "The cancellation with this message takes it out of your calendar.",
  offPanel: "The cancellation with this message takes it out of your calendar.",
  noSlot: "The cancellation with this message takes it out of your calendar.",
};

export default function PresentationDay(props: Props) {
  const { change, time, place, url } = props;
  return (
    <Frame
      title={titles[change]}
      preview={time}
      why="You get this because you present on that day, or are on its panel."
    >
      <Paragraph>{told[change](props)}</Paragraph>
      <MeetingFacts when={time} place={place} />
      {calendar[change] && <Paragraph>{calendar[change]}</Paragraph>}
      <Action href={url}>{asks[change]}</Action>
    </Frame>
  );
}
