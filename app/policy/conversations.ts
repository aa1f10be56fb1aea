import type { ConversationPrompt, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { type Placed, isOwn } from "./progress.ts";

/** How long a prompt is the fellow's alone, in days, when they have not opened it. */
export const fellowsAloneDays = 7;

type Prompt = Pick<ConversationPrompt, "raisedAt" | "seenAt"> & { fellow: Placed };

const before = (now: Date) => new Date(now.getTime() - fellowsAloneDays * 24 * 60 * 60 * 1000);

/**
 * "Might be worth a conversation": the fellow sees it first; the cohort's faculty once the fellow has, or a week later.
 * Nobody else does.
 */
export const prompts = {
  reach: (actor: Actor, now: Date): Prisma.ConversationPromptWhereInput => ({
    OR: [
      { fellowId: { in: actor.fellowships.map(({ id }) => id) } },
      {
        fellow: { cohortId: { in: actor.facultyOf } },
        OR: [{ seenAt: { not: null } }, { raisedAt: { lte: before(now) } }],
      },
    ],
  }),
  may: {
    read: (actor: Actor, prompt: Prompt, now: Date) =>
      isOwn(actor, prompt.fellow) ||
      (actor.facultyOf.includes(prompt.fellow.cohortId) &&
        (prompt.seenAt !== null || prompt.raisedAt <= before(now))),
    answer: (actor: Actor, prompt: Prompt) => isOwn(actor, prompt.fellow),
    close: (actor: Actor, prompt: Prompt) =>
      actor.facultyOf.includes(prompt.fellow.cohortId) && !isOwn(actor, prompt.fellow),
  },
};
