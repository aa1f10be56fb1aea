import { z } from "zod";

/** Where to see what an update says: a web address, and what is there. */
export type UpdateLink = { url: string; text: string };

const mostLinks = 5;
const longestUrl = 1000;
const longestText = 200;

const isAddress = (text: string) => z.url({ protocol: /^https?$/u }).safeParse(text).success;

/**
 * What was typed as links: a web address a line, with words after it, or none.
 * @returns the links, or what is wrong, in words
 */
export function readLinks(typed: string): { links: UpdateLink[] } | { wrong: string } {
  const lines = typed.split("\n").map((line) => line.trim());
  const links = lines.filter(Boolean).map((line) => {
    const [url = "", ...words] = line.split(/\s+/u);
    return { url, text: words.join(" ") };
  });
  if (links.length > mostLinks)
    return { wrong: `Keep to ${mostLinks} links: a monthly update is short` };
  const strange = links.find(({ url }) => !isAddress(url));
  if (strange)
    return {
      wrong: `“${strange.url.slice(0, 60)}” is no web address. Begin each line with one, like https://example.org`,
    };
  if (links.some(({ url, text }) => url.length > longestUrl || text.length > longestText))
    return { wrong: "Shorten the address, or the words after it to 200 characters or fewer" };
  return { links };
}

/** Links as `readLinks` reads them. */
export const linksAsTyped = (links: UpdateLink[]) =>
  links.map(({ url, text }) => `${url} ${text}`.trim()).join("\n");
