import type { Prisma } from "../../app/generated/prisma/client.ts";
import { ratersOf } from "./feedback-raters.ts";
import { fellows } from "./fellows.ts";
import { fellowId } from "./progress.ts";
import { questionnaireId } from "./reference.ts";
import questionnaire from "./feedback-questionnaire.json" with { type: "json" };
import type { Year } from "./year.ts";

const statements = questionnaire.statements.length;
const roundId = "twelfth-round-2";
const severnRoundId = "severn-round";

/** Ben has begun to name people, Hannah has not, and Dominic's names wait for faculty. All others have been asked. */
const naming: Record<string, number> = { ben: 3, hannah: 0 };
const waiting = ["dominic"];

const comments = [
  ["Asks before answering. Please keep that.", "Say no more often.", ""],
  ["", "Let somebody else hold the pen at the whiteboard.", "The meeting that stayed in the room."],
  ["Brings people in who are not usually asked.", "", ""],
  ["Clear about what did not work.", "Share the half-done work earlier.", ""],
];

/**
 * Writes the cohort's second round, which is open, with part of the answers in, and one in Severn's cohort in which raters are being named.
 * Who has an account has not answered yet, so that there is something to do for each of the cast.
 */
export async function seedFeedback(
  tx: Prisma.TransactionClient,
  year: Year,
  { cohortId, facultyId }: { cohortId: string; facultyId: string },
): Promise<void> {
  const day = (ago: number) => year.at({ ago }, "00:00");
  await tx.feedbackRound.create({
    data: {
      id: roundId,
      cohortId,
      number: 2,
      questionnaireId,
      createdAt: day(33),
      nominateBy: day(9),
      answerBy: day(-12),
      debriefFrom: day(-19),
    },
  });
  await tx.feedback.createMany({
    data: fellows.map(({ id }, at) => {
      const isSent = !(id in naming);
      const isAsked = isSent && !waiting.includes(id);
      const self = isAsked && id !== "amara" && at % 3 === 0 ? answersOf(at, 2) : undefined;
      return {
        id: `${id}-feedback`,
        roundId,
        fellowId: fellowId(id),
        nominatedAt: isSent ? year.at({ ago: isAsked ? 13 : 1 }, "17:20") : null,
        ...(isAsked && { approvedAt: year.at({ ago: 10 }, "10:05"), approvedById: facultyId }),
        ...(self && { selfAnswers: self, selfAnsweredAt: year.at({ ago: 3 }, "20:15") }),
      };
    }),
  });
  const named = fellows.flatMap((fellow, at) => {
    const { id } = fellow;
    const isAsked = !(id in naming) && !waiting.includes(id);
    return ratersOf(fellow)
      .slice(0, naming[id])
      .map((rater, index) => ({
        seed: at + index * 2,
        row: {
          id: `${id}-rater-${index + 1}`,
          feedbackId: `${id}-feedback`,
          ...rater,
          invitedAt: isAsked ? year.at({ ago: 10 }, "10:05") : null,
        },
      }));
  });
  await tx.rater.createMany({ data: named.map(({ row }) => row) });
  const replied = named.filter(
    ({ seed, row }) => row.invitedAt && !withAccount.has(row.how) && seed % 5 > 0,
  );
  await tx.raterReply.createMany({
    data: replied.map(({ row, seed }) => replyRow(row.id, seed, year)),
  });
  await seedNaming(tx, day);
}

const withAccount = new Set([
  "My sponsor",
  "My mentor",
  "In my set",
  "We plan the sessions together",
]);

/** Most have sent their answers; some have begun, and a few declined. */
function replyRow(raterId: string, seed: number, year: Year): Prisma.RaterReplyCreateManyInput {
  const savedAt = year.at({ ago: 1 + (seed % 8) }, "12:40");
  const isBegun = seed % 7 === 3;
  const isDeclined = seed % 19 === 7;
  return {
    raterId,
    savedAt,
    answers: isDeclined ? [] : answersOf(seed, isBegun ? 3 : 1),
    comments: isDeclined ? [] : (comments[seed % comments.length] ?? []),
    sentAt: isBegun || isDeclined ? null : savedAt,
    declinedAt: isDeclined ? savedAt : null,
  };
}

/** Answers that differ from one to the next; of a form that was only begun, one of so many is there. */
const answersOf = (seed: number, oneOf: number) =>
  Array.from({ length: statements }, (_, at) => {
    if (at % oneOf > 0) return "";
    return (at + seed) % 11 === 0 ? null : 2 + ((at * 3 + seed) % 4);
  });

async function seedNaming(tx: Prisma.TransactionClient, day: (ago: number) => Date) {
  await tx.feedbackRound.create({
    data: {
      id: severnRoundId,
      cohortId: "severn-first-cohort",
      number: 1,
      questionnaireId,
      nominateBy: day(-10),
      answerBy: day(-31),
      debriefFrom: day(-38),
      createdAt: day(4),
      feedbacks: {
        create: ["carys", "imran"].map((id) => ({
          id: `${id}-feedback`,
          fellowId: fellowId(id),
          raters: {
            create: {
              id: `${id}-rater-1`,
              group: "host-peers",
              name: "Nerys Vaughan",
              email: "nerys.vaughan@brackenhurst.example.org",
              how: "Runs the ward with me",
            },
          },
        })),
      },
    },
  });
}
