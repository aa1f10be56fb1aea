import { act, page } from "../tried.ts";

const list = "/challenges/amara-challenge/measures";
const returns = "/measures/amara-returns";
const measure = {
  name: "Calls answered",
  definition: "",
  source: "",
  unit: "",
  target: "",
  kind: "process",
  better: "up",
  frequency: "weekly",
};

export const measureRequests = {
  "challenges/:challengeId/measures": [
    page("Amara's", list),
    page("of one that is not there", "/challenges/none/measures"),
  ],
  "challenges/:challengeId/measures/new": [
    page("to Amara's", `${list}/new`),
    act("to Amara's", `${list}/new`, measure),
  ],
  "measures/:measureId": [
    page("Amara's", returns),
    page("Amara's, as a run chart", `${returns}?chart=run`),
    page("one that is not there", "/measures/none"),
  ],
  "measures/:measureId/edit": [
    page("Amara's", `${returns}/edit`),
    act("Amara's", `${returns}/edit`, { ...measure, revision: "1" }),
  ],
  "measures/:measureId/removal": [
    page("Amara's", "/measures/amara-joint-visits/removal"),
    act("Amara's", "/measures/amara-joint-visits/removal"),
  ],
  "measures/:measureId/points": [
    page("Amara's", `${returns}/points`),
    act("Amara's", `${returns}/points`, { revision: "1", text: "3/1/2022\t20" }),
  ],
  "measures/:measureId/points.csv": [page("Amara's", `${returns}/points.csv`)],
  "measures/:measureId/chart.svg": [page("Amara's", `${returns}/chart.svg`)],
  "measures/:measureId/chart.png": [page("Amara's", `${returns}/chart.png`)],
  "measures/:measureId/rebases/new": [
    page("Amara's", `${returns}/rebases/new`),
    act("Amara's, from before its start", `${returns}/rebases/new`, {
      day: "2000-01-01",
      reason: "Another ward",
    }),
  ],
  "measures/:measureId/rebases/:rebaseId/removal": [
    page("Amara's", `${returns}/rebases/amara-returns-both-sites/removal`),
    act("Amara's", `${returns}/rebases/amara-returns-both-sites/removal`),
  ],
  "measures/:measureId/notes/new": [
    page("Amara's", `${returns}/notes/new`),
    act("Amara's", `${returns}/notes/new`, { day: "3/11/2025", text: "A second nurse" }),
  ],
  "measures/:measureId/notes/:noteId/removal": [
    page("Amara's", `${returns}/notes/amara-returns-visits/removal`),
    act("Amara's", `${returns}/notes/amara-returns-visits/removal`),
  ],
};
