import type { Prisma, RatingMoment } from "../../app/generated/prisma/client.ts";
import type { ShiftAnswer } from "../../app/growth/twelve-shifts.ts";
import { amarasGrowth } from "./growth-amara.ts";
import { danielsGrowth, priyasGrowth } from "./growth-others.ts";
import { fellowId } from "./progress.ts";
import { competencyId } from "./reference.ts";
import type { CompetencyCode, When } from "./story.ts";
import type { Year } from "./year.ts";

/** How somebody rated themselves at a moment: a level for each competency, with a note where there was something to say. */
export type SelfStory = {
  moment: RatingMoment;
  on: When;
  levels: Partial<Record<CompetencyCode, number | [level: number, note: string]>>;
};

export type QuestionStory = {
  of: string;
  on: CompetencyCode;
  asked: string;
  when: When;
  answer?: { when: When; level: number; reason: string; reply?: { when: When; text: string } };
};

export type GrowthStory = {
  person: string;
  self: SelfStory[];
  questions: QuestionStory[];
  shifts: { moment: RatingMoment; on: When; answers: [now: number, wanted: number][] }[];
  /** What was linked that is no reflection: a workshop or an assignment by name, or the update of a month. */
  evidence: {
    what: { kind: "workshop" | "assignment"; title: string } | { update: number };
    on: When;
    shows: Partial<Record<CompetencyCode, string>>;
  }[];
};

const stories = [amarasGrowth, danielsGrowth, priyasGrowth];

const selfRows = ({ person, self }: GrowthStory, year: Year): Prisma.SelfRatingCreateManyInput[] =>
  self.flatMap(({ moment, on, levels }) =>
    Object.entries(levels).map(([code, said]) => {
      const [level, note] = Array.isArray(said) ? said : [said, ""];
      return {
        id: `${person}-${moment}-${competencyId(code)}`,
        personId: person,
        competencyId: competencyId(code),
        level,
        note,
        moment,
        createdAt: year.at(on, "20:15"),
      };
    }),
  );

const questionId = (person: string, { of, on }: QuestionStory) =>
  `${person}-${competencyId(on)}-${of}`;

const requestRows = (
  { person, questions }: GrowthStory,
  year: Year,
): Prisma.RatingRequestCreateManyInput[] =>
  questions.map((question) => ({
    id: questionId(person, question),
    personId: person,
    fellowId: fellowId(person),
    facultyId: question.of,
    competencyId: competencyId(question.on),
    asked: question.asked,
    createdAt: year.at(question.when, "12:40"),
  }));

const answerRows = (
  { person, questions }: GrowthStory,
  year: Year,
): Prisma.FacultyRatingCreateManyInput[] =>
  questions.flatMap((question) => {
    const { of, answer } = question;
    if (!answer) return [];
    const { when, level, reason, reply } = answer;
    return {
      requestId: questionId(person, question),
      raterId: of,
      level,
      reason,
      createdAt: year.at(when, "17:05"),
      reply: reply?.text ?? "",
      repliedAt: reply ? year.at(reply.when, "21:00") : null,
    };
  });

const shiftRows = (
  { person, shifts }: GrowthStory,
  year: Year,
): Prisma.ShiftRatingCreateManyInput[] =>
  shifts.map(({ moment, on, answers }) => ({
    id: `${person}-shifts-${moment}`,
    personId: person,
    moment,
    answers: answers.map(([now, wanted]): ShiftAnswer => ({ now, wanted })),
    createdAt: year.at(on, "20:40"),
  }));

const evidenceRows = (
  { person, evidence }: GrowthStory,
  year: Year,
): Prisma.EvidenceCreateManyInput[] =>
  evidence.flatMap(({ what, on, shows }, index) =>
    Object.entries(shows).map(([code, text]) => ({
      id: `${person}-linked-${index + 1}-${competencyId(code)}`,
      personId: person,
      competencyId: competencyId(code),
      shows: text,
      createdAt: year.at(on, "19:20"),
      ...("update" in what
        ? { kind: "update" as const, updateId: `${person}-update-${what.update}` }
        : { ...what, happenedOn: year.at(on, "00:00") }),
    })),
  );

/** The rows of how fellows see themselves and are seen, in the order in which they can be written. */
export const growthRows = (year: Year) => ({
  selfRatings: stories.flatMap((story) => selfRows(story, year)),
  requests: stories.flatMap((story) => requestRows(story, year)),
  answers: stories.flatMap((story) => answerRows(story, year)),
  shifts: stories.flatMap((story) => shiftRows(story, year)),
  evidence: stories.flatMap((story) => evidenceRows(story, year)),
});

/** Writes how fellows see themselves, what they asked faculty and were answered, and what they linked. */
export async function seedGrowth(tx: Prisma.TransactionClient, year: Year): Promise<void> {
  const rows = growthRows(year);
  await tx.selfRating.createMany({ data: rows.selfRatings });
  await tx.ratingRequest.createMany({ data: rows.requests });
  await tx.facultyRating.createMany({ data: rows.answers });
  await tx.shiftRating.createMany({ data: rows.shifts });
  await tx.evidence.createMany({ data: rows.evidence });
}
