import type { Feedback, Prisma, Rater } from "../generated/prisma/client.ts";

/** Somebody asked for feedback, who needs no account: the email addresses, in lower case, that they have shown to be theirs. */
export type AskedPerson = { emails: readonly string[] };

type Asked = Pick<Rater, "email" | "invitedAt"> & { feedback: Pick<Feedback, "approvedAt"> };

/** What is asked at all: of who was written to, for feedback whose names stand approved. */
const asked = {
  invitedAt: { not: null },
  feedback: { approvedAt: { not: null } },
} satisfies Prisma.RaterWhereInput;

/** What somebody is asked for 360° feedback, over all fellows: theirs alone, once they were written to. */
export const feedbackRequests = {
  reach: ({ emails }: AskedPerson): Prisma.RaterWhereInput => ({
    email: { in: [...emails] },
    ...asked,
  }),
  /** What a mailed link leads to, for whoever has it. */
  byLink: (linkHash: string): Prisma.RaterWhereInput => ({ linkHash, ...asked }),
  may: {
    read: ({ emails }: AskedPerson, { email, invitedAt, feedback }: Asked) =>
      emails.includes(email) && invitedAt !== null && feedback.approvedAt !== null,
  },
};
