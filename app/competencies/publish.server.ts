import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { findDraft, findKept } from "./find-framework.server.ts";
import { whatIsMissing } from "./what-is-missing.ts";

type Id = string | undefined;

/** Publishes a draft: from now on cohorts can use it, and it never changes. @throws NotFound, Forbidden, Conflict */
export const publishDraft = (actor: Actor, id: Id) =>
  prisma.$transaction(async (tx) => {
    const draft = await findDraft(actor, id, tx);
    const missing = whatIsMissing(draft);
    if (missing.length > 0)
      throw new Conflict(`Something is missing before it can be published. ${missing.join(" ")}`);
    const data = { state: "published", publishedAt: new Date() } as const;
    await tx.framework.update({ where: { id: draft.id }, data });
    return draft;
  });

/** A published version with the cohorts that use it, to be retired. @throws NotFound, Forbidden, Conflict */
export async function openRetirement(actor: Actor, id: Id) {
  const framework = await findKept(actor, id);
  mustBePublished(framework.state);
  const cohorts = await prisma.cohort.findMany({
    where: { frameworkId: framework.id },
    orderBy: { startsOn: "desc" },
    select: { id: true, name: true },
  });
  return { id: framework.id, title: framework.title, version: framework.version, cohorts };
}

/** Retires a version: new cohorts are not offered it, and those that use it keep it. @throws NotFound, Forbidden, Conflict */
export const retireFramework = (actor: Actor, id: Id) =>
  prisma.$transaction(async (tx) => {
    const framework = await findKept(actor, id, tx);
    mustBePublished(framework.state);
    const data = { state: "retired", retiredAt: new Date() } as const;
    await tx.framework.update({ where: { id: framework.id }, data });
    return framework;
  });

function mustBePublished(state: string) {
  if (state === "draft") throw new Conflict("This is a draft. Delete it, if it is not wanted.");
  if (state === "retired") throw new Conflict("This version is retired already.");
}
