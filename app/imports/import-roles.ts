import { sameAs } from "./columns.ts";

/** What a role stands in relation to, and whether a row must say it, may say it, or need not. */
type Part = "must" | "may" | "unused";
type Rule = {
  /** As it is written in a file. */
  written: string;
  cohort: Part;
  host: Part;
  fellow: Part;
  set: Part;
  /** Whether somebody has it once in a cohort, and one set with it. */
  isYear?: true;
  /** Why a file cannot give it, where it cannot. */
  refused?: string;
};

const alone = { cohort: "unused", host: "unused", fellow: "unused", set: "unused" } as const;
const ofCohort = { ...alone, cohort: "must" } as const;
const ofFellow = { ...alone, cohort: "may", fellow: "must" } as const;

/** The roles that a file knows. Each is a relation: to a cohort, a host, a fellow or a set. */
export const importRoles = {
  fellow: { ...ofCohort, written: "fellow", host: "may", set: "may", isYear: true },
  faculty: { ...ofCohort, written: "faculty" },
  facilitator: { ...ofCohort, written: "facilitator", set: "must" },
  sponsor: { ...ofFellow, written: "sponsor" },
  mentor: { ...ofFellow, written: "mentor" },
  coach: { ...ofFellow, written: "coach" },
  lineManager: { ...alone, written: "line manager", fellow: "must" },
  hostLead: { ...alone, written: "host lead", host: "must" },
  citizen: { ...ofCohort, written: "citizen partner", set: "may" },
  assessor: { ...ofCohort, written: "assessor" },
  alum: {
    ...alone,
    written: "alum",
    refused: "Alumni stay by their own consent, so a file cannot make one. Leave the role empty.",
  },
  programmeLead: {
    ...alone,
    written: "programme lead",
    refused:
      "Programme leads are named one by one, on the programme’s page of leads. Leave the role empty.",
  },
} as const satisfies Record<string, Rule>;

export type ImportRole = keyof typeof importRoles;
const roles = Object.keys(importRoles) as ImportRole[];

const otherwise: Record<string, ImportRole> = {
  fellows: "fellow",
  "set facilitator": "facilitator",
  citizen: "citizen",
  "citizen-partner": "citizen",
  "host-lead": "hostLead",
  "line-manager": "lineManager",
  manager: "lineManager",
  alumni: "alum",
  alumna: "alum",
  alumnus: "alum",
  lead: "programmeLead",
};

/** The role that a cell names, in any case. */
export function roleOf(cell: string): ImportRole | undefined {
  const plain = sameAs(cell);
  const role = roles.find((one) => importRoles[one].written === plain);
  return role ?? (Object.hasOwn(otherwise, plain) ? otherwise[plain] : undefined);
}

/** Every role that a file can give, in words. */
export const rolesInWords = new Intl.ListFormat("en-GB", { type: "disjunction" }).format(
  roles
    .filter((role) => !("refused" in importRoles[role]))
    .map((role) => importRoles[role].written),
);

/** What a row has to say for a role, by column. */
export const ruleOf = (role: ImportRole): Rule => importRoles[role];
