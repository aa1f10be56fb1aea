import { act, page } from "../tried.ts";

const shared = "/goals/amara-lets-decide";
const own = "/goals/amara-first-question";
const goal = { purpose: "I ask first", nextStep: "", nextOn: "", knowBy: "", competencyId: "" };

export const goals = {
  goals: [page("one's own", "/goals")],
  "goals/new": [
    page("a new one", "/goals/new?competency=rc1"),
    act("a new one", "/goals/new", goal),
    page("from a reflection of Amara's", "/goals/new?entry=amara-consultants"),
    act("from a reflection of Amara's", "/goals/new?entry=amara-consultants", goal),
  ],
  "goals/shared": [page("with oneself", "/goals/shared")],
  "goals/:goalId": [
    page("Amara's, shared with her mentor", shared),
    page("Amara's, shared with nobody", own),
    page("one that is not there", "/goals/none"),
  ],
  "goals/:goalId/edit": [
    page("Amara's, shared with her mentor", `${shared}/edit`),
    act("Amara's, shared with her mentor", `${shared}/edit`, { ...goal, revision: "1" }),
  ],
  "goals/:goalId/closure": [
    page("Amara's, shared with her mentor", `${shared}/closure`),
    act("Amara's, shared with her mentor", `${shared}/closure`, { learned: "To wait" }),
  ],
  "goals/:goalId/closure/withdrawal": [
    page("Amara's, shared with nobody", `${own}/closure/withdrawal`),
    act("Amara's, shared with nobody", `${own}/closure/withdrawal`),
    act("Amara's, shared with her mentor", `${shared}/closure/withdrawal`),
  ],
  "goals/:goalId/share": [
    page("Amara's, shared with her mentor", `${shared}/share`),
    act("Amara's, with the faculty too", `${shared}/share`, { "with-faculty": "yes" }),
  ],
  "goals/:goalId/share/:shareId/revocation": [
    page("from Amara's mentor", `${shared}/share/amara-lets-decide-mentor/revocation`),
    act("from Amara's mentor", `${shared}/share/amara-lets-decide-mentor/revocation`),
  ],
};
