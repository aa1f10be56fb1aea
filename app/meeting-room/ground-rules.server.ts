import { showDay } from "../cohorts/wall-time.server.ts";
import { findSet } from "../learning-sets/sets.server.ts";
import type { Actor } from "../policy/actor.ts";
import { groundRules } from "../policy/ground-rules.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";

/** A set whose rules the actor reads. @throws NotFound */
async function findOpenSet(actor: Actor, setId: string | undefined) {
  const set = await findSet(actor, setId);
  if (!groundRules.may.read(actor, { setId: set.id })) throw new NotFound();
  return set;
}

/** Enough for a set that changes its rules at every meeting of two years. */
const mostVersions = 50;

/** A set's ground rules: the version that stands, with who has signed it, and those before. @throws NotFound */
export async function readRules(actor: Actor, setId: string | undefined) {
  const set = await findOpenSet(actor, setId);
  const found = await prisma.groundRules.findMany({
    where: { setId: set.id, AND: groundRules.reach(actor) },
    orderBy: { version: "desc" },
    take: mostVersions,
  });
  const [latest] = found;
  const people = await prisma.$queryRaw<{ id: string; name: string; signedAt: Date | null }[]>`
    SELECT p.id, p.name, s.signedAt FROM SetMember m JOIN Person p ON p.id = m.personId
      LEFT JOIN GroundRulesSignature s ON s.personId = p.id AND s.rulesId = ${latest?.id ?? ""}
    WHERE m.setId = ${set.id} ORDER BY p.name`;
  const writers = await prisma.person.findMany({
    where: { id: { in: found.map(({ writtenById }) => writtenById) } },
    select: { id: true, name: true },
  });
  const versions = found.map(({ id, version, text, writtenById, createdAt }) => ({
    id,
    version,
    text,
    by: writers.find((writer) => writer.id === writtenById)?.name ?? "",
    on: showDay(createdAt, set.cohort.zone),
  }));
  const isMissing = people.some(({ id, signedAt }) => id === actor.id && !signedAt);
  return {
    set: { id: set.id, name: set.name },
    latest: versions[0] ?? null,
    earlier: versions.slice(1),
    signed: people
      .filter(({ signedAt }) => signedAt)
      .map(({ name, signedAt }) => ({
        name,
        on: showDay(signedAt ?? new Date(), set.cohort.zone),
      })),
    waiting: people.filter(({ signedAt }) => !signedAt).map(({ name }) => name),
    may: {
      propose: groundRules.may.propose(actor, { setId: set.id }),
      sign: Boolean(latest) && isMissing && groundRules.may.sign(actor, { setId: set.id }),
    },
  };
}

/** What the actor writes a new version from: the one that stands. @throws NotFound, Forbidden */
export async function openRules(actor: Actor, setId: string | undefined) {
  const set = await findOpenSet(actor, setId);
  if (!groundRules.may.propose(actor, { setId: set.id })) throw new Forbidden();
  const latest = await prisma.groundRules.findFirst({
    where: { setId: set.id },
    orderBy: { version: "desc" },
  });
  const { id, name } = set;
  return { id, name, text: latest?.text ?? "", version: latest?.version ?? 0 };
}

/**
 * Writes a new version of a set's rules. It stands at once, signed by nobody but a member who wrote it.
 * @param seen the version that it was written from; 0 for the first
 * @throws NotFound, Forbidden, Conflict when there is a newer one
 */
export async function writeRules(
  actor: Actor,
  setId: string | undefined,
  { text, version: seen }: { text: string; version: number },
) {
  const set = await openRules(actor, setId);
  await prisma.$transaction(async (tx) => {
    const latest = await tx.groundRules.findFirst({
      where: { setId: set.id },
      orderBy: { version: "desc" },
    });
    const version = latest?.version ?? 0;
    if (version !== seen)
      throw new Conflict(
        `Somebody has written version ${version} since you opened this. What you typed is still here. Version ${version} reads:\n\n${latest?.text ?? ""}`,
        { version: String(version) },
      );
    if (text === latest?.text) return;
    const data = { setId: set.id, version: version + 1, text, writtenById: actor.id };
    const { id: rulesId } = await tx.groundRules.create({ data });
    if (groundRules.may.sign(actor, { setId: set.id }))
      await tx.groundRulesSignature.create({ data: { rulesId, personId: actor.id } });
  });
}

/**
 * Signs a version of a set's rules. Signing it twice is signing it once.
 * @returns the set's id
 * @throws NotFound, Forbidden, Conflict when a newer version stands
 */
export async function signRules(actor: Actor, rulesId: string | undefined) {
  const rules = await prisma.groundRules.findFirst({
    where: { id: rulesId, AND: groundRules.reach(actor) },
  });
  if (!rulesId || !rules) throw new NotFound();
  if (!groundRules.may.sign(actor, rules))
    throw new Forbidden("The ground rules are signed by the members of the set.");
  const key = { rulesId, personId: actor.id };
  await prisma.$transaction(async (tx) => {
    const newer = { setId: rules.setId, version: { gt: rules.version } };
    if (await tx.groundRules.count({ where: newer }))
      throw new Conflict("The rules have changed since. Read them again, and sign that version.");
    await tx.groundRulesSignature.upsert({
      where: { rulesId_personId: key },
      create: key,
      update: {},
    });
  });
  return rules.setId;
}
