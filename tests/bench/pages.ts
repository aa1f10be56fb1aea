import { randomBytes } from "node:crypto";
import { serializeSignedCookie } from "better-call";
import { openConnection } from "../../app/server/database/steady.server.ts";
import { avidWriter } from "./avid-writer.ts";
import { competencyId } from "../../prisma/seed/reference.ts";
import { idsOf, programmeId, programmeLeadId } from "../../prisma/seed-large/ids.ts";
import { monthsIn } from "../../prisma/seed-large/year.ts";

const ids = idsOf(1);
const day = 24 * 60 * 60 * 1000;

const people = {
  fellow: ids.person("fellow", 1),
  writer: avidWriter.personId,
  faculty: ids.person("faculty", 1),
  sponsor: ids.person("sponsor", 1),
  mentor: ids.person("mentor", 1),
  lead: programmeLeadId,
};

export type Reader = keyof typeof people;
export type NamedPage = { name: string; path: string; reader?: Reader };

const page = (name: string, path: string, reader?: Reader): NamedPage => ({ name, path, reader });

export const journalList = page("journal list", "/journal", "fellow");

const [cohort, challenge] = [`/cohorts/${ids.cohort}`, `/challenges/${ids.challenge(1)}`];
const programme = `/programmes/${programmeId}`;
/** The meeting for which there are bids, and which has not begun. */
const nextRoom = `/meetings/${ids.meeting(1, monthsIn + 1)}/room`;

/** The pages that are loaded, by people of the first cohort. */
export const pages: NamedPage[] = [
  page("sign-in", "/sign-in"),
  page("home", "/", "fellow"),
  page("home", "/", "faculty"),
  page("home", "/", "sponsor"),
  page("home", "/", "mentor"),
  journalList,
  page("an entry", `/journal/${ids.entry(1, 10)}`, "fellow"),
  page("journal list, 1,000 entries", "/journal?page=40", "writer"),
  page("an entry's 20 versions", `/journal/${avidWriter.entryId}/versions`, "writer"),
  page("shared with me", "/shared", "faculty"),
  page("reflections, a search", "/journal/search?q=patient", "fellow"),
  page("reflections, a search", "/journal/search?q=patient", "faculty"),
  page("prompts for reflections", `${cohort}/journal-prompts`, "faculty"),
  page("a set", `/sets/${ids.set(1)}`, "faculty"),
  page("a set's actions", `/sets/${ids.set(1)}/actions`, "fellow"),
  page("a set's meeting room", nextRoom, "fellow"),
  page("challenge", challenge, "fellow"),
  page("challenge", challenge, "sponsor"),
  page("a measure", `/measures/${ids.measure(1, 1)}`, "fellow"),
  page("driver diagram", `${challenge}/drivers`, "fellow"),
  page("stakeholders", `${challenge}/coalition`, "fellow"),
  page("impact", `${challenge}/impact`, "sponsor"),
  page("a cohort's challenges", `${cohort}/challenges`, "faculty"),
  page("progress", `/progress/${ids.fellow(1)}`, "sponsor"),
  page("fellows and their reviews", "/progress", "sponsor"),
  page("fellows and their reviews", "/progress", "faculty"),
  page("a review", `/reviews/${ids.review(1, 1)}`, "sponsor"),
  page("a mid-year review", `/mid-year-reviews/${ids.midYear(1)}`, "mentor"),
  page("a presentation day", `/presentation-days/${ids.presentationDay(2)}`, "faculty"),
  page("showcase", `/showcase/${ids.cohort}`),
  page("goals", "/goals", "fellow"),
  page("a pair", `/pairs/${ids.pair("mentor", 1)}`, "mentor"),
  page("a cohort's pairs", `${cohort}/mentoring`, "faculty"),
  page("mentors directory", "/mentors", "fellow"),
  page("slots", `${cohort}/slots`, "fellow"),
  page("a 360 report", `/feedback/${ids.feedback(1, 1)}/report`, "fellow"),
  page("feedback board", `/feedback-rounds/${ids.feedbackRound(2)}`, "faculty"),
  page("how fellows are getting on", `${cohort}/fellows`, "faculty"),
  page("a programme", programme, "lead"),
  page("people", `${programme}/people`, "lead"),
  page("people, a search", `${programme}/people?words=okw`, "lead"),
  page("directory", "/directory", "fellow"),
  page("directory, a search", "/directory?q=frail", "fellow"),
  page("a cohort", cohort, "faculty"),
  page("year", "/year", "fellow"),
  page("growth", "/growth", "fellow"),
  page("an arc", `/competencies/${competencyId("RC1")}`, "fellow"),
];

/** Where one writes: only here may the editor be loaded. */
export const writingPage = page("writing", `/journal/${ids.entry(1, 10)}/edit`, "fellow");

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
