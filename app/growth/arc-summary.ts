/** How somebody was seen: at which level, by its name, and by whom or at which moment. */
export type Seen = { level: string; by: string };

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/**
 * An arc in sentences.
 * @param self in the order of time; `by` is how the moment stands in a sentence: "at baseline"
 * @param faculty in the order of time; `by` is a name
 * @param evidence how many pieces are linked
 * @param feedback in the order of time; `level` is how others saw them, "3.7 of 5", and `by` the round
 */
export function summariseArc(
  self: Seen[],
  faculty: Seen[],
  evidence: number,
  feedback: Seen[] = [],
): string {
  const [first, last] = [self.at(0), self.at(-1)];
  const own =
    !first || !last
      ? "You have not rated yourself yet."
      : self.length === 1
        ? `You rated yourself ${first.level} ${first.by}.`
        : `You rated yourself ${self.length === 2 ? "twice" : `${self.length} times`}, from ${first.level} ${first.by} to ${last.level} ${last.by}.`;
  const others = list.format(faculty.map(({ level, by }) => `${level} by ${by}`));
  return [
    own,
    ...(others ? [`You were rated ${others}.`] : []),
    ...(feedback.length > 0
      ? [
          `In 360° feedback others saw you at ${list.format(feedback.map(({ level, by }) => `${level} in ${by}`))}.`,
        ]
      : []),
    evidence === 0
      ? "No evidence is linked yet."
      : `${evidence} ${evidence === 1 ? "piece of evidence is" : "pieces of evidence are"} linked.`,
  ].join(" ");
}
