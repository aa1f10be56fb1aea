import type { Browser } from "./app.ts";
import { requests } from "./matrix-requests.ts";

/** Every page and file of the matrix. What goes on sending, such as a room's changes, is left out. */
export const everywhere = Object.values(requests)
  .flat()
  .filter(({ form, json, path }) => !form && !json && !path.endsWith("/room/changes"))
  .map(({ path }) => path);

/** Of some paths, those at which somebody finds such words: in what a page is given, on an error page, or in a file. */
export async function wordsFoundBy(person: Browser, paths: string[], words: RegExp) {
  const telling: string[] = [];
  for (const path of new Set(paths)) {
    const { page, problem, text } = await person.get(path);
    if (words.test(`${JSON.stringify(page)} ${JSON.stringify(problem)} ${text}`))
      telling.push(path);
  }
  return telling;
}
