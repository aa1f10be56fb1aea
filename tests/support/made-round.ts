import { DateTime } from "luxon";
import { Prisma } from "../../app/generated/prisma/client.ts";
import { inviteRaters } from "../../app/rating/invite-raters.server.ts";
import { prisma } from "../../app/server/database/client.server.ts";

const zone = "Europe/London";

/** The number of the round that is made: past those of the sample. */
export const madeNumber = 90;

/** The start of the day so many days from today, in the cohort's zone. */
export const day = (days: number): Date =>
  DateTime.now().setZone(zone).startOf("day").plus({ days }).toJSDate();

/** The email addresses of those whom the fellows name; Helena has an account. */
export const addresses = {
  sponsor: "helena.marsh@example.org",
  nurse: "nurse@ward.example",
  porter: "porter@ward.example",
};

/**
 * A round of Amara's and Ben's cohort, with three raters of Amara's and the nurse for Ben too; nobody is written to yet. Ids
 * are "amara-360" and "ben-360", and of raters "amara-nurse".
 * @param alone whether all other rounds go, with every message, device and code
 */
export async function makeRound({ days = 14, approved = true, alone = true } = {}): Promise<void> {
  await prisma.feedbackRound.deleteMany({ where: alone ? {} : { id: "round" } });
  if (alone) {
    await prisma.raterDevice.deleteMany();
    await prisma.raterCode.deleteMany();
    await prisma.message.deleteMany();
  }
  const fellows = await prisma.fellow.findMany({
    where: { personId: { in: ["amara", "ben"] } },
    orderBy: { personId: "asc" },
  });
  const questionnaire = await prisma.questionnaire.findFirstOrThrow();
  const helena = await prisma.person.findUniqueOrThrow({ where: { id: "helena" } });
  const named = {
    amara: [
      ["sponsor", "sponsor", helena.email],
      ["nurse", "host-peers", addresses.nurse],
      ["porter", "host-peers", addresses.porter],
    ],
    ben: [["nurse", "wider-team", addresses.nurse]],
  } as Record<string, [string, string, string][]>;
  await prisma.feedbackRound.create({
    data: {
      id: "round",
      cohortId: fellows[0]?.cohortId ?? "",
      number: madeNumber,
      questionnaireId: questionnaire.id,
      nominateBy: day(days - 21),
      answerBy: day(days),
      debriefFrom: day(days + 7),
      feedbacks: {
        create: fellows.map(({ id: fellowId, personId }) => ({
          id: `${personId}-360`,
          fellowId,
          nominatedAt: day(-3),
          approvedAt: approved ? day(-2) : null,
          raters: {
            create: (named[personId] ?? []).map(([name, group, email]) => {
              return { id: `${personId}-${name}`, group, name, email, how: "Works with them" };
            }),
          },
        })),
      },
    },
  });
}

/** Asks all raters of the round. */
export const inviteAll = () =>
  prisma.$transaction(async (tx) => {
    await inviteRaters(tx, "amara-360");
    await inviteRaters(tx, "ben-360");
  });

/** The paths to which the emails of a template led an address, the newest first. */
export async function pathsMailed(to: string, template = "rater-invited"): Promise<string[]> {
  const mails = await prisma.message.findMany({
    where: { to, template, NOT: { props: { equals: Prisma.AnyNull } } },
    orderBy: { createdAt: "desc" },
  });
  return mails.map(({ props }) => new URL((props as { url: string }).url).pathname);
}
