import type { KnownPerson } from "./known-people.server.ts";

/** The group of our own questionnaire to which somebody belongs as a rule; a programme's own may have none of that code. */
const usual: Partial<Record<KnownPerson["relation"], string>> = {
  sponsor: "sponsor",
  set: "cohort-peers",
  fellow: "cohort-peers",
  citizen: "citizens",
};

/** The group that is chosen beforehand for somebody of the programme; "" where that cannot be told. */
export const usualGroup = (relation: KnownPerson["relation"], groups: { code: string }[]) =>
  groups.find(({ code }) => code === usual[relation])?.code ?? "";
