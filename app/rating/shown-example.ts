import { type Disclosed, disclose } from "../feedback/disclosure.ts";
import { type Questionnaire, groupsOfRaters, othersGroup } from "../feedback/questionnaire.ts";

type Asked = Pick<Questionnaire, "raterGroups">;

/**
 * A made-up statement with its answers, and what a report shows of them by the same rules: a group that is large enough, two that
 * are merged, and one answer that could not be given.
 * @param minimum fewest answers of an anonymous group that are shown
 * @returns for each group who answered, and the figures shown
 */
export function shownExample({ raterGroups }: Asked, minimum: number) {
  const groups = groupsOfRaters({ raterGroups });
  const [large, ...small] = groups.filter(({ anonymous }) => anonymous).slice(0, 3);
  const sizes = [
    ...(large ? [{ code: large.code, title: large.title, answered: minimum }] : []),
    ...small.map(({ code, title }, at) => ({
      code,
      title,
      answered: at === 0 ? minimum - 1 : 1,
    })),
  ];
  const replies = sizes.flatMap(({ code, answered }) =>
    Array.from({ length: answered }, (_, at) => ({
      group: code,
      answers: [3 + (at % 2)],
      comments: [],
    })),
  );
  const asked = Object.fromEntries(sizes.map(({ code, answered }) => [code, answered]));
  const { statements } = disclose(
    { groups, statements: 1, minimum, asked, replies },
    (items) => items,
  );
  const figures = statements[0]?.figures ?? [];
  return sizes.map(({ code, title, answered }) => ({
    title,
    answered,
    shown: howShown(figures, code),
  }));
}

function howShown(figures: Disclosed["statements"][number]["figures"], code: string): string {
  const own = figures.find(({ group }) => group === code);
  if (own) return `A mean of their own: ${own.mean.toFixed(1)}`;
  const others = figures.find(({ group }) => group === othersGroup);
  return others ? `Only within “All others”: ${others.mean.toFixed(1)}` : "Nothing";
}
