/** What somebody says of a candidate time. */
export type Choice = "yes" | "ifNeedBe" | "no";

/** A candidate time with what people have said of it, by their id. */
export type Candidate = { id: string; startsAt: Date; answers: Record<string, Choice> };

/** Somebody who is asked. */
export type Asked = { id: string; name: string; isFacilitator: boolean };

/** A candidate with who can come to it, and who cannot or has not said. */
export type Ranked = Candidate & {
  yes: Asked[];
  ifNeedBe: Asked[];
  no: Asked[];
  /** Who has not answered yet. */
  silent: Asked[];
};

/**
 * The candidate times, the best first: one at which the facilitator can be there, then the one that the fewest cannot come to,
 * then the most would come to gladly, then the earliest. Who has not answered counts for none.
 */
export function rankTimes(candidates: Candidate[], people: Asked[]): Ranked[] {
  const ranked = candidates.map((candidate): Ranked => {
    const those = (choice: Choice | undefined) =>
      people.filter(({ id }) => candidate.answers[id] === choice);
    return {
      ...candidate,
      yes: those("yes"),
      ifNeedBe: those("ifNeedBe"),
      no: those("no"),
      silent: those(undefined),
    };
  });
  const key = ({ no, yes, startsAt }: Ranked) => [
    no.some(({ isFacilitator }) => isFacilitator) ? 1 : 0,
    no.length,
    -yes.length,
    startsAt.getTime(),
  ];
  return ranked.sort((one, other) => compare(key(one), key(other)));
}

function compare(one: number[], other: number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}
