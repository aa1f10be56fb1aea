import { isBound } from "./costs.ts";
import type { Aim, Arrangement, Fellow, Problem, Seat } from "./problem.ts";
import { advisesAgainst, forbids, groupsOf, listed, midSentence, namesOf } from "./rules.ts";

/** A set in words: what forbids it, what else speaks against it, and how it serves each aim, in their order. */
export type Explained = {
  name: string;
  members: Fellow[];
  forbidden: string[];
  advised: string[];
  served: string[];
};

/** Each set of an arrangement in words. */
export function explainSets(problem: Problem, arrangement: Arrangement): Explained[] {
  const known = new Map(problem.fellows.map((fellow) => [fellow.id, fellow]));
  return problem.seats.map((seat, at) => {
    const members = (arrangement[at] ?? []).flatMap((id) => known.get(id) ?? []);
    const { facilitator } = seat;
    const set = { ...problem, members, facilitator, cohort: problem.fellows };
    return {
      name: seat.name,
      members,
      forbidden: forbids(set),
      advised: members.length > 0 ? advisesAgainst(set) : [],
      served: members.length > 0 ? problem.aims.map((aim) => words[aim](members, seat)) : [],
    };
  });
}

const counted = (many: number, one: string, several: string) =>
  `${many} ${many === 1 ? one : several}`;

/** How a set serves each aim, in a sentence. */
const words: Record<Aim, (members: Fellow[], seat: Seat) => string> = {
  professions: (members) => {
    const groups = groupsOf(members, ({ profession }) => profession);
    const crowded = groups.filter((those) => those.length > 2);
    const most = crowded.map(
      (those) => `${midSentence(those[0]!.profession)} is there ${those.length} times`,
    );
    return `${counted(groups.length, "profession", "professions")}${most.length > 0 ? `; ${listed(most)}` : ""}.`;
  },
  places: (members) => {
    const groups = groupsOf(members, ({ place }) => place);
    const shared = groups
      .filter((those) => those.length > 1)
      .map((those) => `${those.length} from ${those[0]?.place}`);
    return `${counted(groups.length, "place", "places")}${shared.length > 0 ? `; ${listed(shared)}` : ""}.`;
  },
  experience: (members) => {
    const years = members.flatMap(({ experience }) => experience ?? []);
    if (years.length === 0) return "How long people have practised is not known.";
    const mean = Math.round(years.reduce((sum, one) => sum + one, 0) / years.length);
    return `${Math.min(...years)} to ${Math.max(...years)} years in practice, ${mean} on average.`;
  },
  needs: (members, { meets }) => {
    if (members.every(({ needs }) => needs.length === 0)) return "Nobody has named an access need.";
    const unmet = members.flatMap(({ name, needs }) =>
      needs.filter((need) => !meets.includes(need)).map((need) => `${name} needs ${need}`),
    );
    return unmet.length === 0
      ? "Everybody’s access needs are met."
      : `${listed(unmet)}, which the set is not said to offer.`;
  },
  availability: (members) => {
    const times = [...new Set(members.flatMap(({ free }) => free))];
    if (times.length === 0) return "When people can meet is not known.";
    const missing = (time: string) =>
      members.filter(({ free }) => free.length > 0 && !free.includes(time));
    const best = times.reduce((one, time) =>
      missing(time).length < missing(one).length ? time : one,
    );
    const those = missing(best);
    const unknown = members.filter(({ free }) => free.length === 0);
    const said =
      those.length > 0
        ? `${best} suits most; ${namesOf(those)} cannot come then.`
        : `${unknown.length > 0 ? "All who have said so" : "All"} can meet on ${best}.`;
    return unknown.length > 0 ? `${said} When ${namesOf(unknown)} can meet is not known.` : said;
  },
  "new people": (members) => {
    const again = members.filter(({ id, earlierSets }) =>
      members.some(
        (other) => other.id !== id && other.earlierSets.some((set) => earlierSets.includes(set)),
      ),
    );
    return again.length === 0
      ? "Nobody was in an earlier set with another."
      : `${namesOf(again)} were in an earlier set together.`;
  },
};

/**
 * Why some rules cannot be kept by any arrangement, in sentences. Empty when none of these reasons holds: then there may be an
 * arrangement that was not found.
 */
export function whyBroken(problem: Problem): string[] {
  const { fellows, seats, bounds, mayBeAlone } = problem;
  const most = seats.length * bounds.largest;
  const fewest = seats.length * bounds.smallest;
  const sets = counted(seats.length, "set", "sets");
  return [
    ...(fellows.length > most
      ? [`${fellows.length} people are more than ${sets} of at most ${bounds.largest} hold.`]
      : []),
    ...(fellows.length < fewest
      ? [`${fellows.length} people are too few for ${sets} of at least ${bounds.smallest}.`]
      : []),
    ...groupsOf(fellows, ({ host }) => host?.id ?? "")
      .filter((those) => those.length > seats.length)
      .map(
        (those) =>
          `${those[0]?.host?.name} has ${those.length} fellows, and there ${seats.length === 1 ? "is" : "are"} ${sets}, so that two of them have to be together.`,
      ),
    ...groupsOf(fellows, ({ profession }) => profession)
      .filter((those) => !mayBeAlone && those.length > 1 && !canMeet(problem, those))
      .map(
        (those) =>
          `No two of ${namesOf(those)} can be in one set, so that each is the only ${midSentence(those[0]!.profession)} in theirs.`,
      ),
  ];
}

/** Whether any two of some people may be together. */
const canMeet = (problem: Problem, those: Fellow[]) =>
  those.some((one, at) =>
    those
      .slice(at + 1)
      .some(
        (other) =>
          (!one.host || one.host.id !== other.host?.id) && !isBound(problem, one.id, other.id),
      ),
  );
