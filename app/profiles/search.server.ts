import { latestCohorts } from "../cohorts/latest-cohorts.server.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { ProfileKind } from "../generated/prisma/enums.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { fieldTitles } from "./field-words.ts";
import { parts, partsOf } from "./parts.server.ts";
import { listed, personIdsOf, readable } from "./readable.server.ts";
import { type Looked, isNarrowed } from "./search-form.ts";
import { searchWords } from "./search-words.ts";
import { listOf } from "../server/database/list-of.server.ts";

const peoplePerPage = 40;
const nothing = Prisma.empty;

/** The people in whose readable fields each word is found: not necessarily all in one field. */
function withWords(actor: Actor, words: string[]) {
  const hits = words.map(
    (
      word,
    ) => Prisma.sql`SELECT f.personId FROM profile_search s JOIN ProfileField f ON f.id = s.rowid
      WHERE profile_search MATCH ${word} AND f.kind <> 'photo' AND ${readable(actor)}`,
  );
  return words.length > 0
    ? Prisma.sql`AND n.personId IN (${Prisma.join(hits, " INTERSECT ")})`
    : nothing;
}

const withField = (actor: Actor, kind: ProfileKind, text?: string) => {
  const said = text === undefined ? Prisma.sql`f.text <> ''` : Prisma.sql`f.text = ${text}`;
  return Prisma.sql`AND n.personId IN (SELECT f.personId FROM ProfileField f
    WHERE f.kind = ${kind} AND ${said} AND ${readable(actor)})`;
};

function filters(actor: Actor, { cohort, part, profession, place, offers }: Looked) {
  return Prisma.join(
    [
      cohort ? Prisma.sql`AND n.personId IN (${personIdsOf([cohort])})` : nothing,
      part
        ? Prisma.sql`AND n.personId IN (SELECT personId FROM (${parts(actor)}) WHERE part = ${part})`
        : nothing,
      profession ? withField(actor, "profession", profession) : nothing,
      place ? withField(actor, "place", place) : nothing,
      offers ? withField(actor, "offers") : nothing,
    ],
    " ",
  );
}

type Found = { id: string; name: string; total?: bigint | number };

/**
 * The people whom the directory lists for the actor, by name; of a search, those first in whose name the words are.
 * @param page from 1
 */
export async function findPeople(actor: Actor, looked: Looked, page: number, now = new Date()) {
  const words = searchWords(looked.q);
  const inName = Prisma.sql`n.id IN (SELECT rowid FROM profile_search WHERE profile_search MATCH ${words.join(" ")}) DESC,`;
  // Counting everybody takes longer than any search, and tells nobody anything.
  const narrowed = words.length > 0 || isNarrowed({ ...looked, q: "" });
  const total = narrowed ? Prisma.sql`, COUNT(*) OVER () AS total` : nothing;
  const found = await prisma.$queryRaw<Found[]>`
    SELECT n.personId AS id, n.text AS name ${total} FROM ProfileField n
    WHERE ${listed(actor, now)} ${withWords(actor, words)} ${filters(actor, looked)}
    ORDER BY ${words.length > 0 ? inName : nothing} n.text, n.personId
    LIMIT ${peoplePerPage + 1} OFFSET ${(page - 1) * peoplePerPage}`;
  return {
    people: found.slice(0, peoplePerPage).map(({ id, name }) => ({ id, name })),
    hasMore: found.length > peoplePerPage,
    total: found[0]?.total === undefined ? null : Number(found[0].total),
  };
}

/** Told of a person only if it is in them that a word was found. */
const foundToo = new Set<ProfileKind>(["interests", "languages", "accessNeeds"]);

/** A page of the directory: each person with what the actor may read of them at a glance. */
export async function searchDirectory(actor: Actor, looked: Looked, page: number) {
  const { people, ...found } = await findPeople(actor, looked, page);
  const ids = people.map(({ id }) => id);
  const any = searchWords(looked.q).join(" OR ");
  const isFound = any
    ? Prisma.sql`OR f.id IN (SELECT rowid FROM profile_search WHERE profile_search MATCH ${any})`
    : nothing;
  // The plus keeps the index of kinds out of it, which goes through everybody.
  const fields = await prisma.$queryRaw<{ personId: string; kind: ProfileKind; text: string }[]>`
    SELECT f.personId, f.kind, f.text FROM ProfileField f WHERE f.personId IN ${listOf(ids)} AND ${readable(actor)}
      AND (+f.kind IN ('profession', 'place', 'pronouns', 'offers', 'photo') ${isFound})`;
  const partsById = await partsOf(actor, ids);
  return {
    ...found,
    page,
    looked,
    people: people.map((person) => {
      const own = fields.filter(({ personId }) => personId === person.id);
      const textOf = (kind: ProfileKind) => own.find((field) => field.kind === kind)?.text ?? "";
      return {
        ...person,
        pronouns: textOf("pronouns"),
        about: [textOf("profession"), textOf("place")].filter(Boolean).join(" · "),
        offers: textOf("offers"),
        photo: textOf("photo"),
        found: own
          .filter(({ kind }) => foundToo.has(kind))
          .map(({ kind, text }) => `${fieldTitles[kind]}: ${text}`),
        parts: partsById.get(person.id) ?? [],
      };
    }),
  };
}

type Choice = { kind: "cohort" | "profession" | "place"; value: string; text: string };
/** Of what people typed themselves; beyond that, searching is quicker than choosing. */
const mostChoices = 300;

/** What the directory can be narrowed down to: cohorts, and the professions and places that everybody may read. */
export async function readChoices(actor: Actor, { cohort }: Looked) {
  // From one text to the next by the index: a GROUP BY would go through every person there is.
  const rows = await prisma.$queryRaw<Choice[]>`
    WITH RECURSIVE said(kind, text) AS (
      SELECT column1, (SELECT MIN(text) FROM ProfileField WHERE kind = column1 AND text > '')
        FROM (VALUES ('profession'), ('place'))
      UNION ALL SELECT kind, (SELECT MIN(f.text) FROM ProfileField f WHERE f.kind = said.kind AND f.text > said.text)
        FROM said WHERE text IS NOT NULL)
    SELECT 'cohort' AS kind, id AS value, name AS text FROM (${latestCohorts(actor.programmes, cohort)})
    UNION ALL SELECT * FROM (SELECT kind, text, text FROM said WHERE text IS NOT NULL AND EXISTS (
      SELECT 1 FROM ProfileField f JOIN ProfileField n ON n.personId = f.personId
      WHERE f.kind = said.kind AND f.text = said.text AND f.readers = 'programme' AND ${listed(actor, new Date())})
      LIMIT ${mostChoices})`;
  const of = (kind: Choice["kind"]) =>
    rows.filter((row) => row.kind === kind).map(({ value, text }) => ({ value, text }));
  return { cohorts: of("cohort"), professions: of("profession"), places: of("place") };
}
