import type { Matrix } from "./matrix.ts";

/** Route, then request, then status: the people who are answered with it. */
export type Reviewed = Record<string, Record<string, Record<string, string>>>;

/** The matrix in the form that people review: by status, who gets it. */
export const byStatus = (matrix: Matrix): Reviewed =>
  mapValues(matrix, (tried) =>
    mapValues(tried, (statuses) => {
      const people: Record<string, string> = {};
      for (const [person, status] of Object.entries(statuses))
        people[status] = people[status] ? `${people[status]} ${person}` : person;
      return people;
    }),
  );

/** Every cell in which two matrices differ, in words. */
export function differences(reviewed: Reviewed, now: Reviewed): string[] {
  const [before, after] = [cellsOf(reviewed), cellsOf(now)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((cell) => before.get(cell) !== after.get(cell))
    .map(
      (cell) =>
        `${cell}: ${after.get(cell) ?? "gone"}, reviewed as ${before.get(cell) ?? "nothing"}`,
    );
}

function cellsOf(matrix: Reviewed): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [route, tried] of Object.entries(matrix))
    for (const [what, statuses] of Object.entries(tried))
      for (const [status, people] of Object.entries(statuses))
        for (const person of people.split(" ")) cells.set(`${route} · ${what} · ${person}`, status);
  return cells;
}

/** The matrix as a table of text: a line a request, a column a person. */
export function table(matrix: Matrix): string {
  const lines = Object.entries(matrix).flatMap(([route, tried]) => [
    { text: route, statuses: undefined },
    ...Object.entries(tried).map(([what, statuses]) => ({ text: `  ${what}`, statuses })),
  ]);
  const wide = Math.max(...lines.map(({ text }) => text.length)) + 2;
  const people = Object.keys(lines.find(({ statuses }) => statuses)?.statuses ?? {});
  const row = (text: string, cells: (string | number)[]) =>
    (
      text.padEnd(wide) +
      cells.map((cell, at) => String(cell).padEnd((people[at] ?? "").length + 1)).join("")
    ).trimEnd();
  return [
    row("", people),
    ...lines.map(({ text, statuses }) =>
      row(
        text,
        people.map((person) => statuses?.[person] ?? ""),
      ),
    ),
  ].join("\n");
}

const mapValues = <A, B>(object: Record<string, A>, change: (value: A) => B) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
