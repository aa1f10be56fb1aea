import { documentText, wordsWritten } from "../../app/editor/document.ts";
import framework from "../seed/competency-framework.json" with { type: "json" };
import templates from "../seed/journal-templates.json" with { type: "json" };
import { type Document, answers, freely, heading } from "../seed/document.ts";
import { competencyId } from "../seed/reference.ts";
import { type PersonOfCohort, whoHas } from "./cast.ts";
import type { Chance } from "./chance.ts";
import { type Mail, type Plan, address } from "./plan.ts";
import { paragraphOf, sentence } from "./prose.ts";
import type { RowWriter } from "./rows.ts";
import { acts } from "./words.ts";

/** Reflections of a fellow in what has passed of the year. */
export const entriesAFellow = 20;

/** Of what the programme asks something is written freely. */
const free = { code: "", prompts: [] };
const competencies = framework.domains.flatMap(({ competencies }) => competencies);

/** Writes the reflections of a cohort's fellows, what they show, their shares and what readers say. */
export function addJournal(rows: RowWriter, plan: Plan, mail: Mail): void {
  for (const [at, writer] of plan.cast.fellow.entries()) {
    for (let number = 1; number <= entriesAFellow; number++) {
      addEntry(rows, plan, { at, writer, number }, mail);
    }
  }
}

type Place = { at: number; writer: PersonOfCohort; number: number };
type Evidence = { code: string; title: string; shows: string }[];
type Written = { id: string; title: string; body: Document; evidence: Evidence; on: Date };

function addEntry(rows: RowWriter, plan: Plan, place: Place, mail: Mail): void {
  const { ids, year, chance } = plan;
  const id = ids.entry(place.at + 1, place.number);
  const on = year.moment((place.number - chance.whole(5, 95) / 100) / entriesAFellow);
  const prompt = place.number % 2 === 0 && chance.happens(0.5) ? place.number / 2 : null;
  const template = prompt ? free : chance.oneOf(templates);
  const body = documentOn(template.code, template.prompts.length, chance);
  const text = documentText(body);
  const edited = chance.happens(0.5) ? year.daysAfter(on, chance.whole(1, 9)) : on;
  const title = titleFrom(chance);
  rows.add("Entry", {
    id,
    authorId: place.writer.id,
    templateCode: prompt ? null : template.code,
    promptId: prompt ? ids.journalPrompt(prompt) : null,
    title,
    body,
    text,
    words: wordsWritten(body),
    revision: chance.whole(2, 30),
    createdAt: on,
    updatedAt: edited,
    keptAt: edited,
  });
  const linked = chance.happens(0.7) ? chance.someOf(competencies, chance.whole(1, 3)) : [];
  const evidence = linked.map(({ code, title }) => ({ code, title, shows: sentence(chance) }));
  for (const { code, shows } of evidence) {
    const link = { id: `${id}-${competencyId(code)}`, competencyId: competencyId(code) };
    const from = { personId: place.writer.id, kind: "reflection", entryId: id } as const;
    rows.add("Evidence", { ...link, ...from, shows, createdAt: edited });
  }
  if (chance.happens(0.3)) {
    addShare(rows, plan, place, { id, title, body, evidence, on: edited }, mail);
  }
}

const titleFrom = (chance: Chance) => {
  const act = chance.oneOf(acts);
  return act.charAt(0).toUpperCase() + act.slice(1);
};

/** Some 60 to 250 words, prompts included: below the template's prompts, or freely. */
function documentOn(templateCode: string, prompts: number, chance: Chance): Document {
  // Paragraphs end with a whole sentence, and so run over.
  const words = chance.whole(40, 120);
  if (prompts > 0) {
    const each = Math.ceil(words / prompts);
    const given = Array.from({ length: prompts }, () => paragraphOf(chance, each));
    return answers(templateCode, ...given);
  }
  const half = Math.ceil(words / 2);
  return freely(paragraphOf(chance, half), heading("What I take away"), paragraphOf(chance, half));
}

function addShare(rows: RowWriter, plan: Plan, place: Place, entry: Written, mail: Mail): void {
  const { cast, year, chance } = plan;
  const reader = chance.oneOf([
    whoHas(cast.mentor, place.at, 3),
    whoHas(cast.coach, place.at, 6),
    ...cast.faculty,
  ]);
  const id = `${entry.id}-share`;
  const createdAt = year.daysAfter(entry.on, 1);
  const readAt = chance.happens(0.9) ? year.daysAfter(createdAt, chance.whole(1, 6)) : null;
  rows.add("Share", {
    id,
    entryId: entry.id,
    audienceId: reader.id,
    readerId: reader.id,
    title: entry.title,
    body: entry.body,
    evidence: entry.evidence,
    asked: chance.happens(0.5) ? "What do you see in this that I do not?" : "",
    createdAt,
    text: documentText(entry.body),
    revokedAt: readAt && chance.happens(0.05) ? year.daysAfter(readAt, 20) : null,
  });
  if (readAt)
    rows.add("ShareReading", { shareId: id, personId: reader.id, readAt, sawAt: year.endsOn });
  const url = address(`/shared/${id}`);
  const props = { writer: place.writer.name, url };
  mail(reader, { template: "reflection-shared", props, at: createdAt });
  if (readAt) addComments(rows, plan, { shareId: id, url, readAt }, [reader, place.writer], mail);
}

/** Up to three comments, the reader's first, then in turn. */
function addComments(
  rows: RowWriter,
  { year, chance }: Plan,
  { shareId, url, readAt }: { shareId: string; url: string; readAt: Date },
  [reader, writer]: [PersonOfCohort, PersonOfCohort],
  mail: Mail,
): void {
  const count = chance.whole(0, 3);
  for (let number = 1; number <= count; number++) {
    const [author, other] = number % 2 === 1 ? [reader, writer] : [writer, reader];
    const createdAt = year.daysAfter(readAt, number);
    const text = paragraphOf(chance, chance.whole(10, 50));
    rows.add("Comment", {
      id: `${shareId}-${number}`,
      shareId,
      authorId: author.id,
      text,
      createdAt,
    });
    mail(other, { template: "comment-added", props: { author: author.name, url }, at: createdAt });
  }
}
