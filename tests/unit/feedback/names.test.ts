import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adviseOn } from "../../../app/feedback/advice.ts";
import { nextStep } from "../../../app/feedback/next-step.ts";
import { type Stage, stageWords } from "../../../app/feedback/stages.ts";
import { stepsOf } from "../../../app/feedback/steps.ts";
import { usualGroup } from "../../../app/feedback/usual-group.ts";

const bounds = { suggested: [8, 12] as [number, number], minimum: 3 };
const group = (title: string, count: number, anonymous = true) => ({ title, count, anonymous });

describe("advice on names", () => {
  test("is none for eight to twelve people in groups that can be shown", () => {
    expect(
      adviseOn([group("Peers", 5), group("Team", 4), group("Sponsor", 1, false)], bounds),
    ).toEqual([]);
  });

  test("says when there are few or many, and which groups will not stand alone", () => {
    expect(adviseOn([group("Peers", 1), group("Team", 2), group("Citizens", 0)], bounds)).toEqual([
      expect.stringContaining("named 3 people"),
      expect.stringMatching(/“Peers” has 1 person.*together with others, or not at all/),
      expect.stringContaining("“Team” has 2 people"),
    ]);
    expect(adviseOn([group("Peers", 13)], bounds)).toEqual([
      expect.stringContaining("8 to 12 are enough"),
    ]);
  });

  test("names every anonymous group below the minimum, and no other", () => {
    const groups = fc.array(
      fc.record({ title: fc.uuid(), count: fc.nat(15), anonymous: fc.boolean() }),
    );
    fc.assert(
      fc.property(groups, fc.integer({ min: 3, max: 10 }), (named, minimum) => {
        const advice = adviseOn(named, { ...bounds, minimum }).join("\n");
        for (const { title, count, anonymous } of named)
          expect(advice.includes(title)).toBe(anonymous && count > 0 && count < minimum);
      }),
    );
  });
});

test("one step is under way at every stage, those before it are done", () => {
  const days = { nominateBy: "a", answerBy: "b", debriefFrom: "c" };
  for (const stage of Object.keys(stageWords) as Stage[]) {
    const states = stepsOf(stage, days).map(({ state }) => state);
    expect(states.filter((state) => state === "now")).toHaveLength(1);
    const at = states.indexOf("now");
    expect(states.slice(0, at).every((state) => state === "done")).toBe(true);
    expect(states.slice(at + 1).every((state) => state === "next")).toBe(true);
  }
});

test("what is next leads to names to approve, and is overdue once the day for naming is over", () => {
  const far = {
    named: 9,
    asked: 0,
    answered: 0,
    isNamingOver: true,
    isAnsweringOver: false,
    hasDebrief: false,
  };
  expect(nextStep({ ...far, stage: "waiting" })).toMatchObject({
    act: "approval",
    isOverdue: true,
  });
  expect(nextStep({ ...far, stage: "naming", isNamingOver: false })).toMatchObject({
    act: null,
    isOverdue: false,
  });
  expect(nextStep({ ...far, stage: "answering", asked: 8 })).toMatchObject({ act: "approval" });
  expect(nextStep({ ...far, stage: "answering", asked: 8, isAnsweringOver: true }).act).toBeNull();
  const over = { ...far, asked: 8, stage: "toDebrief" } as const;
  expect(nextStep(over)).toMatchObject({ act: "debrief" });
  expect(nextStep({ ...over, hasDebrief: true }).act).toBeNull();
  expect(nextStep({ ...far, stage: "notAsked" }).act).toBeNull();
});

test("a group is chosen beforehand only where the questionnaire has it", () => {
  expect(usualGroup("sponsor", [{ code: "sponsor" }])).toBe("sponsor");
  expect(usualGroup("sponsor", [{ code: "others" }])).toBe("");
  expect(usualGroup("mentor", [{ code: "sponsor" }])).toBe("");
});
