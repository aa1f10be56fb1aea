import { randomBytes } from "node:crypto";
import { serializeSignedCookie } from "better-call";
import { openConnection } from "../../app/server/database/steady.server.ts";
import { avidWriter } from "./avid-writer.ts";
import { competencyId } from "../../prisma/seed/reference.ts";
import { idsOf, programmeId, programmeLeadId } from "../../prisma/seed-large/ids.ts";

const ids = idsOf(1);
const day = 24 * 60 * 60 * 1000;

const people = {
  fellow: ids.person("fellow", 1),
  writer: avidWriter.personId,
  faculty: ids.person("faculty", 1),
  sponsor: ids.person("sponsor", 1),
  lead: programmeLeadId,
};

export type Reader = keyof typeof people;
export type NamedPage = { name: string; path: string; reader?: Reader };

export const journalList: NamedPage = { name: "journal list", path: "/journal", reader: "fellow" };

/** The pages that are loaded, by people of the first cohort. */
export const pages: NamedPage[] = [
  { name: "sign-in", path: "/sign-in" },
  { name: "home", path: "/", reader: "fellow" },
  { name: "home", path: "/", reader: "faculty" },
  { name: "home", path: "/", reader: "sponsor" },
  journalList,
  { name: "an entry", path: `/journal/${ids.entry(1, 10)}`, reader: "fellow" },
  { name: "journal list, 1,000 entries", path: "/journal?page=40", reader: "writer" },
  {
    name: "an entry's 20 versions",
    path: `/journal/${avidWriter.entryId}/versions`,
    reader: "writer",
  },
  { name: "shared with me", path: "/shared", reader: "faculty" },
  { name: "reflections, a search", path: "/journal/search?q=patient", reader: "fellow" },
  { name: "reflections, a search", path: "/journal/search?q=patient", reader: "faculty" },
  { name: "a set", path: `/sets/${ids.set(1)}`, reader: "faculty" },
  { name: "progress", path: `/progress/${ids.fellow(1)}`, reader: "sponsor" },
  { name: "a review", path: `/reviews/${ids.review(1, 1)}`, reader: "sponsor" },
  { name: "a programme", path: `/programmes/${programmeId}`, reader: "lead" },
  { name: "people", path: `/programmes/${programmeId}/people`, reader: "lead" },
  { name: "people, a search", path: `/programmes/${programmeId}/people?words=okw`, reader: "lead" },
  { name: "directory", path: "/directory", reader: "fellow" },
  { name: "directory, a search", path: "/directory?q=frail", reader: "fellow" },
  { name: "a cohort", path: `/cohorts/${ids.cohort}`, reader: "faculty" },
  { name: "a cohort's pairs", path: `/cohorts/${ids.cohort}/mentoring`, reader: "faculty" },
  { name: "year", path: "/year", reader: "fellow" },
  { name: "growth", path: "/growth", reader: "fellow" },
  { name: "an arc", path: `/competencies/${competencyId("RC1")}`, reader: "fellow" },
];

/** Where one writes: only here may the editor be loaded. */
export const writingPage: NamedPage = {
  name: "writing",
  path: `/journal/${ids.entry(1, 10)}/edit`,
  reader: "fellow",
};

/** The person whose journal the plain rows are taken from. */
export const journalWriter = people.fellow;

/** Puts a session of each reader into the database; gives the request headers that carry them. */
export async function signInAll(url: string, secret: string) {
  const connection = openConnection({ url });
  const headers = {} as Record<Reader, { cookie: string }>;
  for (const reader of Object.keys(people) as Reader[]) {
    const token = randomBytes(24).toString("base64url");
    const now = new Date();
    connection.change({
      sql: `INSERT OR REPLACE INTO "Session"
        ("id", "token", "expiresAt", "createdAt", "updatedAt", "userId") VALUES (?, ?, ?, ?, ?, ?)`,
      args: [`bench-${reader}`, token, new Date(now.getTime() + day), now, now, people[reader]],
      argTypes: [],
    });
    const cookie = await serializeSignedCookie("headroom.session_token", token, secret);
    headers[reader] = { cookie: cookie.split(";")[0] ?? "" };
  }
  connection.close();
  return headers;
}

export type SignedIn = Awaited<ReturnType<typeof signInAll>>;

/** The request for a page by its reader. */
export const requestFor = ({ path, reader }: NamedPage, signedIn: SignedIn) => ({
  path,
  headers: reader ? signedIn[reader] : {},
});
