import { beforeAll, expect, test } from "vitest";
import { questionnaireId } from "../../../prisma/seed/reference.ts";
import { questionnaireContent } from "../../../app/feedback/questionnaire.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, ben: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, ben] = await browsersOf("amara", "ben");
  const { content } = await prisma.questionnaire.findUniqueOrThrow({
    where: { id: questionnaireId },
  });
  const { statements } = questionnaireContent.parse(content);
  const day = new Date("2026-01-10T12:00:00Z");
  await prisma.feedbackRound.deleteMany();
  await prisma.feedbackRound.create({
    data: {
      id: "round",
      cohortId: "twelfth-cohort",
      number: 1,
      questionnaireId,
      nominateBy: day,
      answerBy: day,
      debriefFrom: day,
      closedAt: day,
    },
  });
  await prisma.feedback.create({
    data: {
      id: "amara-round",
      roundId: "round",
      fellowId: "amara-year",
      frozenAt: day,
      selfAnswers: statements.map(() => 4),
      report: {
        responses: [],
        statements: statements.map(({ competency }) => ({
          figures:
            competency === "RC1"
              ? [
                  { group: "sponsor", mean: 3 },
                  { group: "others", mean: 4.4 },
                ]
              : [],
          spread: null,
        })),
      },
    },
  });
}, 60_000);

type Arc = {
  arc: { points: { who: string }[]; summary: string; picture: { marks: { shape: string }[] } };
};
const arcOf = async (browser: Browser, id = "rc1") =>
  ((await browser.get(`/competencies/${id}`)).page as Arc).arc;
const told = ({ points }: Arc["arc"]) => points.filter(({ who }) => who.startsWith("360°"));
const release = (releasedAt: Date | null) =>
  prisma.feedback.update({ where: { id: "amara-round" }, data: { releasedAt } });

test("nothing of a report is on the arc until it is released", async () => {
  expect(told(await arcOf(amara))).toEqual([]);
});

test("the others' mean, as the report has it, is there in words and as a mark on no level", async () => {
  await release(new Date());
  const arc = await arcOf(amara);
  expect(told(arc)).toMatchObject([
    {
      title: "How others see you: 3.7 of 5",
      who: "360° feedback, round 1",
      path: "/feedback/amara-round/report",
    },
  ]);
  expect(arc.summary).toContain("others saw you at 3.7 of 5 in round 1");
  expect(arc.picture.marks).toContainEqual(
    expect.objectContaining({ shape: "triangle", level: null }),
  );
  expect((await amara.get("/goals/new?feedback=amara-round&competency=rc1")).page).toMatchObject({
    from: "your 360° feedback, round 1",
    seen: expect.arrayContaining([expect.stringContaining("and you saw yourself at 4.0 of 5")]),
  });
});

test("where the report shows nothing, neither does the arc; and nobody else's has it", async () => {
  await release(new Date());
  expect(told(await arcOf(amara, "ie1"))).toEqual([]);
  expect(told(await arcOf(ben))).toEqual([]);
  expect((await ben.get("/goals/new?feedback=amara-round")).status).toBe(404);
});
