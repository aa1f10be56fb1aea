import type { Browser } from "./app.ts";
import { requests } from "./matrix-requests.ts";

/** Every page and file of the matrix. What goes on sending, such as a room's changes, is left out. */
export const everywhere = Object.values(requests)
  .flat()
  .filter(({ form, json, path }) => !form && !json && !path.endsWith("/room/changes"))
  .map(({ path }) => path);

/** Of some paths, those at which somebody finds such words. */
export const wordsFoundBy = async (person: Browser, paths: string[], words: RegExp) =>
  (await kindsFoundBy(person, paths, { words })).words;

/**
 * Opens some pages and files as somebody.
 * @returns of each kind of words, by its name, the paths at which they are found: in what a page is given, on an error page, or in a
 * file
 */
export async function kindsFoundBy<Name extends string>(
  person: Browser,
  paths: string[],
  words: Record<Name, RegExp>,
) {
  const names = Object.keys(words) as Name[];
  const telling = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    string[]
  >;
  for (const path of new Set(paths)) {
    const { page, problem, text } = await person.get(path);
    const all = `${JSON.stringify(page)} ${JSON.stringify(problem)} ${text}`;
    for (const name of names) if (words[name].test(all)) telling[name].push(path);
  }
  return telling;
}
