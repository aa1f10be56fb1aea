/** Somebody who may be a member of a set. */
export type Candidate = {
  id: string;
  name: string;
  profession: string;
  /** The host that a fellow is placed with. */
  host: { id: string; name: string } | null;
  /** Names of the sets of the cohort that they are a member of already. */
  inSets: string[];
};

/** That `from` is the line manager, mentor or coach of `to`. */
export type Bond = { kind: "line manager" | "mentor" | "coach"; from: string; to: string };

/** A set as it would be. */
export type WouldBe = {
  members: Candidate[];
  facilitator: { id: string; name: string };
  /** Bonds between any two of its people. */
  bonds: Bond[];
  /** Everybody of the cohort who may be a member of a set. */
  cohort: Candidate[];
};

const fewest = 4;
const most = 8;

/**
 * What forbids a set, in sentences: two fellows of one host, somebody beside their line manager, mentor or coach, a
 * facilitator who is a member too. After the practice of action learning (Revans; McGill and Beaty; Pedler).
 */
export function forbids({ members, facilitator, bonds }: WouldBe): string[] {
  const nameOf = new Map([facilitator, ...members].map(({ id, name }) => [id, name]));
  const ofOneHost = groups(members, ({ host }) => host?.id).map(
    (those) =>
      `${listed(those.map(({ name }) => name))} are placed with the same host, ${those[0]?.host?.name ?? ""}. A set never holds two fellows of one host.`,
  );
  const bound = bonds
    .filter(({ from, to }) => nameOf.has(from) && nameOf.has(to))
    .map(
      ({ kind, from, to }) =>
        `${nameOf.get(from)} is the ${kind} of ${nameOf.get(to)}. They cannot be in one set.`,
    );
  const facilitates = members.some(({ id }) => id === facilitator.id)
    ? [`${facilitator.name} facilitates the set, so cannot be a member as well.`]
    : [];
  return [...ofOneHost, ...bound, ...facilitates];
}

/** What speaks against a set without forbidding it, in sentences: its size, other sets of its people, a profession alone. */
export function advisesAgainst({ members, cohort }: WouldBe): string[] {
  const size = members.length;
  const alone = members.filter((one) => isAlone(one, members) && !isAlone(one, cohort));
  return [
    ...(size < fewest || size > most
      ? [`A set works best with ${fewest} to ${most} people; this one would have ${size}.`]
      : []),
    ...members
      .filter(({ inSets }) => inSets.length > 0)
      .map(({ name, inSets }) => `${name} is in ${listed(inSets)} already.`),
    ...alone.map(
      ({ name, profession }) =>
        `${name} would be the only ${profession.toLowerCase()} here, though the cohort has others.`,
    ),
  ];
}

const isAlone = ({ profession, id }: Candidate, among: Candidate[]) =>
  profession !== "" && !among.some((one) => one.profession === profession && one.id !== id);

/** Those that share a key with another, by key. */
function groups(members: Candidate[], keyOf: (one: Candidate) => string | undefined) {
  const byKey = new Map<string, Candidate[]>();
  for (const one of members) {
    const key = keyOf(one);
    if (key) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return [...byKey.values()].filter((those) => those.length > 1);
}

function listed(names: string[]): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
}
