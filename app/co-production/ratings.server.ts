import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { findToRate } from "./find-work.server.ts";
import type { RatingValue } from "./work-form.server.ts";

type Id = string | undefined;

/** Once both sides see each other's ratings, what one gave stays. */
async function findOpenToRating(actor: Actor, challengeId: Id, id: Id, db?: Transaction) {
  const work = await findToRate(actor, challengeId, id, db);
  const hasRated = work.raters.some(({ personId }) => personId === actor.id);
  if (hasRated && work.sides.fellows && work.sides.citizens)
    throw new Conflict("Both sides see each other’s ratings now, so what you gave stays.");
  return work;
}

/** A piece of work that the actor may rate, with what they gave before. @throws NotFound, Forbidden; Conflict once both sides see the ratings */
export async function openRating(actor: Actor, challengeId: Id, id: Id) {
  const work = await findOpenToRating(actor, challengeId, id);
  const own = await prisma.coProductionRating.findUnique({
    where: { coProductionId_personId: { coProductionId: work.id, personId: actor.id } },
  });
  const { challenge, what, revision, byCitizen } = work;
  return {
    id: work.id,
    challenge: { id: challenge.id },
    what,
    revision,
    byCitizen,
    on: showDay(work.on, challenge.cohort.zone),
    given: { level: own?.level ?? "", note: own?.note ?? "" },
  };
}

/** Rates a piece of work for the actor's side, over the words that they read. @throws as `openRating`; Conflict when these were changed meanwhile */
export const rateWork = (
  actor: Actor,
  challengeId: Id,
  id: Id,
  { revision, level, note }: RatingValue,
) =>
  prisma.$transaction(async (tx) => {
    const work = await findOpenToRating(actor, challengeId, id, tx);
    if (work.revision !== revision)
      throw new Conflict(
        "What was done is put in other words since you opened this. Read it again, then rate it.",
        { revision: String(work.revision) },
      );
    const key = { coProductionId: work.id, personId: actor.id };
    const given = { level, note, byCitizen: work.byCitizen };
    await tx.coProductionRating.upsert({
      where: { coProductionId_personId: key },
      create: { ...key, ...given },
      update: given,
    });
    const rated = new Set(work.raters.map(({ byCitizen }) => byCitizen)).add(given.byCitizen);
    return { isOpen: rated.size === 2 };
  });
