import type { Prisma, Questionnaire } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { programmes } from "./programmes.ts";

type OfProgramme = Pick<Questionnaire, "programmeId">;

/** Questionnaires for 360° feedback, as leads look after them: those that came with the product, and their programmes' own. */
export const questionnaires = {
  reach: (actor: Actor): Prisma.QuestionnaireWhereInput => ({
    OR: [
      { programmeId: { in: actor.programmesLed } },
      ...(programmes.may.lead(actor) ? [{ programmeId: null }] : []),
    ],
  }),
  /** Those that a programme's cohorts may be given. */
  offeredTo: (programmeId: string): Prisma.QuestionnaireWhereInput => ({
    OR: [{ programmeId }, { programmeId: null }],
  }),
  may: {
    read: (actor: Actor, { programmeId }: OfProgramme) =>
      programmeId === null ? programmes.may.lead(actor) : actor.programmesLed.includes(programmeId),
    /** Takes one away that nothing uses. */
    remove: (actor: Actor, { programmeId }: OfProgramme) =>
      programmeId !== null && actor.programmesLed.includes(programmeId),
  },
};
