import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

/**
 * `by` has written, signed or changed something; `due` is a day, or how long ago one was, in words. With `days`, `url` signs its
 * reader in, once, for so many days.
 */
export const props = z.object({
  what: z.enum(["write", "otherWrote", "sign", "signed", "changed"]),
  fellow: line,
  number: z.int().positive(),
  by: line,
  due: line,
  url,
  days: z.int().positive().nullable(),
});
type Props = z.output<typeof props>;

const titles: Record<Props["what"], string> = {
  write: "A host review waits for your side",
  otherWrote: "A host review waits for your side",
  sign: "A host review is ready for you to sign",
  signed: "A host review waits for your signature",
  changed: "A host review has changed: sign it again",
};

const says: Record<Props["what"], (props: Props) => string> = {
  write: ({ due }) =>
    `It is ${due}. Your side takes about ten minutes, and one sentence is enough to begin with.`,
  otherWrote: ({ by, due }) =>
    `${by} has written the other side. It is ${due}. Yours takes about ten minutes, and one sentence is enough to begin with.`,
  sign: ({ due }) =>
    `Both sides are written. It is ${due}. Read them, and sign if you are content.`,
  signed: ({ by }) => `${by} has signed it. Read both sides; your signature locks it.`,
  changed: ({ by }) =>
    `${by} has changed words that you had signed, so your signature fell away. Read both sides, and sign again if you are content.`,
};

export const subject = ({ what }: Props) => titles[what];

export const usefulMinutes = ({ days }: Props) => (days === null ? Infinity : days * 24 * 60);

export const preview: Props = {
  what: "write",
  fellow: "Amara Okafor",
  number: 2,
  by: "Amara Okafor",
  due: "due on Friday 20 November 2026",
  url: "https://headroom.example.org/review-links/abc",
  days: 14,
};

export default function ReviewAsked(all: Props) {
  const { what, fellow, number, days, url: href } = all;
  return (
    <Frame
      title={titles[what]}
      preview="Ten minutes, on a phone if you like."
      why={`You get this because the review of ${fellow}’s fellowship has two sides, and one is yours.`}
    >
      <Paragraph>
        Host review {number} of {fellow}.
      </Paragraph>
      <Paragraph>{says[what](all)}</Paragraph>
      <Action href={href}>{days === null ? "Sign in and open it" : "Open the review"}</Action>
      {days !== null && (
        <Paragraph>
          {`The link signs you in once, in the next ${days} days. Whoever has it can come in as you, so do not pass it on.`}
        </Paragraph>
      )}
    </Frame>
  );
}
