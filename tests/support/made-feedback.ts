import { DateTime } from "luxon";
import { prisma } from "../../app/server/database/client.server.ts";
import { questionnaireId } from "../../prisma/seed/reference.ts";

/** What somebody answers: the same value for each statement, and a comment to the first question. */
export type MadeReply = { group: string; value: number | null; says?: string; sends?: boolean };

const statements = 34;

/**
 * A round of 360° feedback of the sample cohort that takes answers, with one approved feedback for each fellow named, and a
 * rater for each reply. Raters are called after their group and number: "peers-2@example.org".
 */
export async function makeRound(replies: Record<string, MadeReply[]>, number = 9) {
  const day = (days: number) => DateTime.now().startOf("day").plus({ days }).toJSDate();
  const round = await prisma.feedbackRound.create({
    data: {
      cohortId: "twelfth-cohort",
      number,
      questionnaireId,
      nominateBy: day(-20),
      answerBy: day(7),
      debriefFrom: day(-1),
    },
  });
  const feedbacks: Record<string, string> = {};
  for (const [personId, own] of Object.entries(replies)) {
    const { id } = await prisma.feedback.create({
      data: {
        round: { connect: { id: round.id } },
        fellow: {
          connect: { cohortId_personId: { cohortId: "twelfth-cohort", personId } },
        },
        nominatedAt: day(-19),
        approvedAt: day(-18),
        selfAnsweredAt: day(-2),
        selfAnswers: Array.from({ length: statements }, () => 3),
        raters: {
          create: own.map(({ group, value, says = "", sends = true }, at) => ({
            group,
            name: `Rater ${at}`,
            how: "From work",
            invitedAt: day(-18),
            email: `${group}-${at}-${personId}@example.org`,
            linkHash: `hash-${round.id}-${personId}-${at}`,
            remindedAt: day(-3),
            reply: {
              create: {
                answers: Array.from({ length: statements }, () => value),
                comments: [says, "", ""],
                savedAt: day(-2),
                sentAt: sends ? day(-2) : null,
              },
            },
          })),
        },
      },
      select: { id: true },
    });
    feedbacks[personId] = id;
  }
  return { id: round.id, of: (personId: string) => feedbacks[personId] ?? "" };
}

/** The same reply so many times, each with words of its own. */
export const times = (count: number, group: string, value: number, says = ""): MadeReply[] =>
  Array.from({ length: count }, (_reply, at) => ({ group, value, says: says && `${says} ${at}` }));
