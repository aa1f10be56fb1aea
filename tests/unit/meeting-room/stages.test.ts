import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MeetingStage } from "../../../app/generated/prisma/enums.ts";
import {
  isReviewShown,
  resultInWords,
  resultsOf,
} from "../../../app/meeting-room/review-questions.ts";
import {
  isAfterReview,
  isOfTurn,
  nextStage,
  stages,
  stagesFrom,
} from "../../../app/meeting-room/stages.ts";

const all = Object.keys(stages) as MeetingStage[];
const anyStage = fc.constantFrom(...all);

describe("the stages", () => {
  test("lead from the check-in through each presenter's time to the end", () => {
    const walk = (presenters: number) => {
      const path: MeetingStage[] = ["notOpen"];
      let left = presenters;
      for (;;) {
        const next = nextStage(path.at(-1) as MeetingStage, left > 0);
        if (!next) return path;
        if (next === "presenting") left -= 1;
        path.push(next);
      }
    };
    const turn = ["presenting", "clarifying", "openQuestions", "reflecting", "settingActions"];
    const [before, after] = [
      ["notOpen", "checkIn", "actions", "bids"],
      ["processReview", "checkOut", "closed"],
    ];
    expect(walk(0)).toEqual([...before, ...after]);
    expect(walk(2)).toEqual([...before, ...turn, ...turn, ...after]);
  });

  test("the five of a presenter's time are timed, and lie together", () => {
    expect(all.filter(isOfTurn)).toEqual(all.filter((stage) => stages[stage].minutes > 0));
  });

  test("never lead back to before a review whose scores were shown", () => {
    fc.assert(
      fc.property(anyStage, (stage) => {
        expect(stagesFrom(stage, true).every(isAfterReview)).toBe(true);
        expect(stagesFrom(stage, false)).not.toContain("notOpen");
      }),
    );
  });
});

describe("the scores of a process review", () => {
  test("are shown only when it is over and three or more have answered", () => {
    fc.assert(
      fc.property(anyStage, fc.nat(8), (stage, answered) => {
        const isShown = isReviewShown(stage, answered);
        expect(isShown).toBe(["checkOut", "closed"].includes(stage) && answered >= 3);
      }),
    );
  });

  test("once shown, stay as they are, wherever the meeting goes from there", () => {
    fc.assert(
      fc.property(anyStage, fc.nat(8), fc.array(fc.nat(9)), (start, answered, steps) => {
        let stage = start;
        for (const step of steps) {
          const open = stagesFrom(stage, isReviewShown(stage, answered));
          const wasShown = isReviewShown(stage, answered);
          stage = open[step % open.length] ?? stage;
          if (wasShown) expect(stage).not.toBe("processReview");
        }
      }),
    );
  });

  test("add up to as many as answered, question by question", () => {
    const score = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(score, { minLength: 3, maxLength: 8 }), (given) => {
        const tally = [...new Set(given)].map((one) => {
          return { question: "listened", score: one, times: given.filter((s) => s === one).length };
        });
        const [listened, asked] = resultsOf(tally);
        expect(listened?.times.reduce((sum, count) => sum + count, 0)).toBe(given.length);
        expect(asked?.times).toEqual([0, 0, 0, 0, 0]);
      }),
    );
  });

  test("are told in words", () => {
    expect(resultInWords({ times: [0, 1, 0, 3, 0] })).toBe("1 gave 2, 3 gave 4");
  });
});
