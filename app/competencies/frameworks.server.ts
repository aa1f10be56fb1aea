import type { Actor } from "../policy/actor.ts";
import { keptFrameworks } from "../policy/frameworks.ts";
import { programmes } from "../policy/programmes.ts";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { compareFrameworks, isSame } from "./compare-frameworks.ts";
import { findFramework, storedFramework, whole } from "./find-framework.server.ts";
import { nextVersion } from "./framework-content.ts";

/** Versions that a programme may use: its own, and those that came with the product. */
const ofProgramme = (programmeId: string) => ({ OR: [{ programmeId }, { programmeId: null }] });
const latestFirst = [{ title: "asc" as const }, { version: "desc" as const }];

/** The frameworks of a programme, and those that came with the product, with its cohorts that use them. @throws NotFound */
export async function listFrameworks(actor: Actor, programmeId: string | undefined) {
  const { id, name } = await findProgramme(actor, programmeId);
  const found = await prisma.framework.findMany({
    where: ofProgramme(id),
    orderBy: latestFirst,
    select: {
      id: true,
      title: true,
      version: true,
      state: true,
      programmeId: true,
      basedOn: { select: { title: true, version: true } },
      cohorts: {
        where: { programmeId: id },
        orderBy: { startsOn: "desc" },
        select: { id: true, name: true },
      },
    },
  });
  return {
    id,
    name,
    frameworks: found.map(({ programmeId: keeper, ...framework }) => ({
      ...framework,
      isOurs: keeper !== null,
    })),
  };
}

/** What a new draft may be begun from, and what it is called at first. @throws NotFound */
export async function openNewDraft(actor: Actor, programmeId: string | undefined, from: string) {
  const { id, name } = await findProgramme(actor, programmeId);
  const found = await prisma.framework.findMany({
    where: ofProgramme(id),
    orderBy: latestFirst,
    select: { id: true, title: true, version: true, state: true, programmeId: true },
  });
  const based = found.find((one) => one.id === from);
  const taken = found
    .filter((one) => one.title === based?.title && one.programmeId === id)
    .map(({ version }) => version);
  return {
    id,
    name,
    versions: found.filter(({ state }) => state !== "draft"),
    from: based?.id ?? "",
    title: based?.title ?? "",
    version: based ? nextVersion(based.version, taken) : "1.0",
  };
}

/** A version whole, with what the lead may do about it and what it can be compared with. @throws NotFound */
export async function readFramework(actor: Actor, id: string | undefined) {
  const framework = await findFramework(actor, id);
  const led = await prisma.programme.findMany({
    where: programmes.reach(actor),
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  const keeper = led.find((one) => one.id === framework.programmeId);
  const others = await prisma.framework.findMany({
    where: { id: { not: framework.id }, AND: keptFrameworks.reach(actor) },
    orderBy: latestFirst,
    select: { id: true, title: true, version: true },
  });
  return {
    framework,
    keeper,
    others,
    drafters: keeper ? [keeper] : led,
    may: { keep: keptFrameworks.may.keep(actor, framework) },
  };
}

/** What differs from one version to another. @throws NotFound when either is out of reach */
export async function readComparison(actor: Actor, id: string | undefined, withId: string) {
  const found = await prisma.framework.findMany({
    where: { id: { in: [id ?? "", withId] }, AND: keptFrameworks.reach(actor) },
    include: whole,
  });
  const [before, after] = [withId, id].map((one) => found.find((version) => version.id === one));
  if (!before || !after) throw new NotFound();
  const comparison = compareFrameworks(storedFramework(before), storedFramework(after));
  const naming = ({ id, title, version }: typeof before) => ({ id, title, version });
  return { before: naming(before), after: naming(after), comparison, isSame: isSame(comparison) };
}
