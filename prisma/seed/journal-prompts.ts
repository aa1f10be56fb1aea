import type { Prisma } from "../../app/generated/prisma/client.ts";
import type { When } from "./story.ts";
import type { Year } from "./year.ts";

type PromptStory = {
  id: string;
  title: string;
  introduction: string;
  questions: string[];
  opens: When;
  due?: When;
};

export const unexpectedTeacher: PromptStory = {
  id: "unexpected-teacher",
  title: "Somebody I did not expect to learn from",
  introduction: "Before the workshop on co-production. A few lines are enough.",
  questions: [
    "Who was it, in general terms, and what did they show you?",
    "Why had you not expected it?",
    "What will you do with it?",
  ],
  opens: [3, 25],
  due: [4, 16],
};

export const whatHasChanged: PromptStory = {
  id: "what-has-changed",
  title: "What has changed since the first week?",
  introduction:
    "For yourself, before the mid-year conversations. Bring of it only what you want to.",
  questions: [
    "What do you do differently now?",
    "What have you stopped believing?",
    "What has not changed, though you meant it to?",
  ],
  opens: { ago: 5 },
  due: { ago: -10 },
};

const letter: PromptStory = {
  id: "letter-to-the-next",
  title: "A letter to somebody who begins next year",
  introduction: "",
  questions: ["What would you have liked to be told, and by whom?"],
  opens: { ago: -30 },
  due: { ago: -60 },
};

const ofSevern: PromptStory = {
  id: "severn-first-month",
  title: "The first month",
  introduction: "",
  questions: ["What surprised you?"],
  opens: [1, 20],
};

const rowsOf = (prompts: PromptStory[], cohortId: string, year: Year) =>
  prompts.map(({ opens, due, ...prompt }): Prisma.JournalPromptCreateManyInput => {
    const opensOn = year.at(opens, "00:00");
    return {
      ...prompt,
      cohortId,
      opensOn,
      createdAt: opensOn,
      dueOn: due && year.at(due, "00:00"),
    };
  });

/** What the sample cohort's fellows are set to reflect on: one that was due, one that waits, one to come. */
export const journalPromptRows = (cohortId: string, year: Year) =>
  rowsOf([unexpectedTeacher, whatHasChanged, letter], cohortId, year);

/** What the second programme's two fellows are set to reflect on. */
export const severnPromptRows = (cohortId: string, year: Year) =>
  rowsOf([ofSevern], cohortId, year);
