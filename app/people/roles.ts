/** What a role is a relation to. */
export type RelatedTo = "cohort" | "fellow" | "set" | "host" | "person" | "nothing";

/** A role with its relation: nobody has one without. */
export type Role =
  | { kind: "fellow" | "faculty" | "citizen" | "assessor"; cohortId: string }
  | { kind: "sponsor" | "mentor" | "coach" | "coConsulting"; fellowId: string }
  | { kind: "facilitator"; setId: string }
  | { kind: "hostLead"; hostId: string }
  | { kind: "lineManager"; reportId: string }
  | { kind: "alum" }
  | { kind: "programmeLead" };

export type RoleKind = Role["kind"];

type About = {
  /** As in "Set facilitator". */
  name: string;
  needs: RelatedTo;
  /** Before the name of what it is a relation to, as in "Mentor of Amara Okafor". */
  joined: string;
  /** What somebody with this role is here to do. */
  here: string;
};

/** Every role that a person can have in a programme. */
export const roles: Record<RoleKind, About> = {
  fellow: {
    name: "Fellow",
    needs: "cohort",
    joined: "Fellow,",
    here: "Takes the year: a challenge at a host, a set, a journal",
  },
  faculty: {
    name: "Faculty",
    needs: "cohort",
    joined: "Faculty,",
    here: "Runs the cohort’s year, and reads what is shared with them",
  },
  facilitator: {
    name: "Set facilitator",
    needs: "set",
    joined: "Facilitator of",
    here: "Runs one action learning set, in place of who does now",
  },
  mentor: {
    name: "Mentor",
    needs: "fellow",
    joined: "Mentor of",
    here: "Gives a fellow air cover at the host",
  },
  coach: {
    name: "Coach",
    needs: "fellow",
    joined: "Coach of",
    here: "Coaches a fellow through the year",
  },
  coConsulting: {
    name: "Co-consulting",
    needs: "fellow",
    joined: "Co-consulting with",
    here: "Thinks with a fellow about the question that they bring",
  },
  sponsor: {
    name: "Sponsor",
    needs: "fellow",
    joined: "Sponsor of",
    here: "Opens doors for a fellow, and signs the host reviews",
  },
  hostLead: {
    name: "Host lead",
    needs: "host",
    joined: "Host lead,",
    here: "Puts challenges forward, and looks after a host’s placements",
  },
  citizen: {
    name: "Citizen partner",
    needs: "cohort",
    joined: "Citizen partner,",
    here: "Takes part as an equal in what they are invited to",
  },
  assessor: {
    name: "Assessor",
    needs: "cohort",
    joined: "Assessor,",
    here: "Marks a cohort’s PGCert work",
  },
  lineManager: {
    name: "Line manager",
    needs: "person",
    joined: "Line manager of",
    here: "Manages a fellow or a facilitator at work; said so that the two never share a set",
  },
  alum: {
    name: "Alum",
    needs: "nothing",
    joined: "Alum",
    here: "Has agreed to stay in the network after their year",
  },
  programmeLead: {
    name: "Programme lead",
    needs: "nothing",
    joined: "Programme lead",
    here: "Sets up the programme, its people and its cohorts",
  },
};

export const roleKinds = Object.keys(roles) as RoleKind[];

export const isRoleKind = (text: string | null | undefined): text is RoleKind =>
  text !== null && text !== undefined && Object.hasOwn(roles, text);

const idNames: Record<RelatedTo, string> = {
  cohort: "cohortId",
  fellow: "fellowId",
  set: "setId",
  host: "hostId",
  person: "reportId",
  nothing: "",
};

/** The role of a kind with what `id` names; `id` is left unread where a role relates to nothing. */
export function roleOf(kind: RoleKind, id: string): Role {
  const { needs } = roles[kind];
  return (needs === "nothing" ? { kind } : { kind, [idNames[needs]]: id }) as Role;
}

/** The id of what a role is a relation to; "" where it relates to nothing. */
export const relationOf = (role: Role): string =>
  Object.entries(role).find(([name]) => name !== "kind")?.[1] ?? "";

/** A role as an address names it: "mentor:amara-year", or "alum". */
export const roleKey = (role: Role): string =>
  roles[role.kind].needs === "nothing" ? role.kind : `${role.kind}:${relationOf(role)}`;

/** The role that an address names, or null. */
export function readRoleKey(key: string | undefined): Role | null {
  const [kind = "", id = ""] = (key ?? "").split(/:(.*)/s);
  if (!isRoleKind(kind)) return null;
  return (roles[kind].needs === "nothing") === (id === "") ? roleOf(kind, id) : null;
}

/** A role in words, as in "Mentor of Amara Okafor". @param name of what it is a relation to */
export const roleInWords = (kind: RoleKind, name: string): string =>
  `${roles[kind].joined} ${name}`.trim();
