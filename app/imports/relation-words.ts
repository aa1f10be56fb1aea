import type { FileIndex } from "./file-index.ts";
import { type ImportRole, ruleOf } from "./import-roles.ts";
import type { Relation } from "./known.ts";
import type { Says } from "./says.ts";

/** What is said of a relation that a row makes, and beside which of its cells. */
export function relationWords(
  relation: Relation,
  index: FileIndex,
): [column: Says["column"], says: string] {
  const { cohortId, hostId, fellow, set } = relation;
  const cohort = index.known.cohorts.find(({ id }) => id === cohortId)?.name ?? "";
  const host = index.known.hosts.find(({ id }) => id === hostId)?.name ?? "";
  if (relation.as === "placed") return ["host", `Is placed with ${host}`];
  if (relation.as === "member") return ["set", `Joins the set “${set}”`];
  const role = named(relation.as);
  if (fellow) {
    const name = index.personOf(fellow)?.name ?? index.knownPerson(fellow)?.name ?? fellow;
    return ["fellow", `Becomes ${role} of ${name}`];
  }
  if (set && cohortId) {
    const made = index.knownSet(cohortId, set) ? ", in place of who does now" : ", which is made";
    return ["set", `Facilitates the set “${set}”${made}`];
  }
  return ["role", `Becomes ${role}, ${host || cohort}`];
}

const named = (role: ImportRole) => ruleOf(role).written;
