import { addressOf, isAddress, valueOf } from "./cells.ts";
import type { FileIndex, ReadRow } from "./file-index.ts";
import { ruleOf, type ImportRole } from "./import-roles.ts";
import type { RowSays } from "./says.ts";

/*
 * What a row names: a cohort, a host, a fellow, a set. Each is looked up here, or it is said what is wrong with it and what
 * to do. What a role has no use for is looked up as well, since a cell that says something wrong is a slip of some kind.
 */

type Row = { one: ReadRow; role: ImportRole; index: FileIndex; says: RowSays };

/** "“Ash”, “Beech” and 3 more" */
export function some(names: string[]): string {
  if (names.length === 0) return "none yet";
  const shown = names.slice(0, 6).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  return new Intl.ListFormat("en-GB").format(more ? [...shown, `${more} more`] : shown);
}

const written = (role: ImportRole) => ruleOf(role).written;

/** The one cohort that a row names. */
export function cohortOf({ one, role, index, says }: Row) {
  const cell = valueOf(one.cells.cohort);
  const part = ruleOf(role).cohort;
  if (cell === "") {
    if (part === "must")
      says.wrong(
        "cohort",
        `Say which cohort they are ${written(role)} of. The cohorts are ${some(index.known.cohorts.map(({ name }) => name))}.`,
      );
    return undefined;
  }
  if (one.cohorts.length === 0)
    says.wrong(
      "cohort",
      `There is no cohort “${cell}” in this programme. The cohorts are ${some(index.known.cohorts.map(({ name }) => name))}.`,
    );
  if (one.cohorts.length > 1)
    says.wrong(
      "cohort",
      `Two cohorts are called “${cell}”. Rename one of them, and send the file again.`,
    );
  return part === "unused" || one.cohorts.length > 1 ? undefined : one.cohorts[0];
}

/** The host whose code a row has. */
export function hostOf({ one, role, index, says }: Row) {
  const cell = valueOf(one.cells.host);
  const part = ruleOf(role).host;
  const codes = () => some(index.known.hosts.map(({ code }) => code));
  if (cell === "") {
    if (part === "must")
      says.wrong(
        "host",
        `Say the code of the host that they are ${written(role)} of. The codes are ${codes()}.`,
      );
    return undefined;
  }
  const host = index.host(cell);
  if (!host) says.wrong("host", `No host here has the code “${cell}”. The codes are ${codes()}.`);
  if (host && part === "unused")
    says.note("host", `A ${written(role)} needs no host, so this cell is not read.`);
  return part === "unused" ? undefined : host;
}

/** The address of the fellow whom a row is about, when the file or the programme knows them as one. */
export function fellowOf({ one, role, index, says }: Row, cohortId: string | undefined) {
  const cell = valueOf(one.cells.fellow);
  if (ruleOf(role).fellow === "unused") {
    if (cell) says.note("fellow", `A ${written(role)} needs no fellow, so this cell is not read.`);
    return undefined;
  }
  if (cell === "") {
    says.wrong(
      "fellow",
      `Say whose ${written(role)} they are: put the fellow’s email address here.`,
    );
    return undefined;
  }
  const fellow = addressOf(cell);
  const problem = !isAddress(fellow)
    ? `“${cell}” is not an email address. Put the fellow’s here, in the form name@example.org.`
    : fellow === one.email
      ? `Nobody can be their own ${written(role)}. Put the fellow’s email address here.`
      : ruleOf(role).cohort === "unused"
        ? problemOfPerson(fellow, index)
        : problemOfFellow(fellow, cohortId, one, index);
  says.wrong("fellow", problem);
  return problem ? undefined : fellow;
}

const problemOfPerson = (email: string, index: FileIndex) =>
  index.knownPerson(email)?.standing === "belongs" || index.personOf(email)
    ? undefined
    : `Nobody of this programme, and nobody in this file, has the address ${email}. Check it, or add a row for them.`;

function problemOfFellow(
  fellow: string,
  cohortId: string | undefined,
  one: ReadRow,
  index: FileIndex,
): string | undefined {
  const cohorts = index.cohortsOf(fellow);
  if (cohorts.length === 0)
    return `No fellow of this programme, and none in this file, has the address ${fellow}. Check it, or add a row that makes them a fellow.`;
  if (cohortId && !cohorts.includes(cohortId))
    return `${fellow} is no fellow of ${valueOf(one.cells.cohort)}. Check the address, or the cohort.`;
  if (!cohortId && cohorts.length > 1 && valueOf(one.cells.cohort) === "")
    return `${fellow} is a fellow of more than one cohort. Say which in the column “Cohort”.`;
  return undefined;
}

/** The name of the set that a row names, as it is written already. */
export function setOf({ one, role, index, says }: Row, cohortId: string | undefined) {
  const { set } = one;
  const part = ruleOf(role).set;
  if (set === "") {
    if (part === "must")
      says.wrong("set", `Say the name of the set that they are ${written(role)} of.`);
    return undefined;
  }
  if (part === "unused") {
    says.note("set", `A ${written(role)} is in no set, so this cell is not read.`);
    return undefined;
  }
  if (!cohortId) return undefined;
  const standing = index.knownSet(cohortId, set);
  const ofFile = index.setOfFile(cohortId, set);
  if (part === "may" && !standing && !ofFile)
    says.wrong(
      "set",
      `There is no set “${set}” in that cohort. Make it first, or add a row for its facilitator, which makes it.`,
    );
  if (part === "must" && ofFile && ofFile.facilitator !== one.email)
    says.wrong(
      "set",
      `Row ${ofFile.row} names another facilitator of this set, and a set has one. Take one of the two rows out.`,
    );
  return standing?.name ?? set;
}
