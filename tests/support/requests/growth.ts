import { act, page } from "../tried.ts";
import { twelveShifts } from "../../../app/growth/twelve-shifts.ts";

const shifts = Object.fromEntries([
  ["moment", "between"],
  ...twelveShifts.flatMap((_shift, index) => [
    [`now-${index}`, "3"],
    [`wanted-${index}`, "5"],
  ]),
]) as Record<string, string>;
const rating = { moment: "between", "level-rc1": "2" };
const workshop = { what: "workshop", title: "A workshop", day: "2026-01-10", shows: "Something" };
const linked = "/growth/evidence/amara-linked-1-rc2";
const open = "/rating-requests/amara-ie1-ruth";
const answered = "/rating-requests/amara-ii3-gwilym";
const replied = "/rating-requests/amara-rc1-ruth";
const none = "/rating-requests/none";

export const growth = {
  growth: [page("one's own", "/growth")],
  "growth/ratings/new": [
    page("the whole framework", "/growth/ratings/new"),
    act("one competency of it", "/growth/ratings/new", rating),
  ],
  "growth/evidence/new": [
    page("what one can link", "/growth/evidence/new?competency=rc1"),
    act("a workshop", "/growth/evidence/new", { ...workshop, "competency-rc1": "yes" }),
    act("Amara's update", "/growth/evidence/new", {
      ...workshop,
      what: "update:amara-update-1",
      "competency-rc1": "yes",
    }),
  ],
  "growth/evidence/:evidenceId/edit": [
    page("Amara's workshop", `${linked}/edit`),
    act("Amara's workshop", `${linked}/edit`, workshop),
    page("one that is not there", "/growth/evidence/none/edit"),
  ],
  "growth/evidence/:evidenceId/confirmation": [
    page("Amara's workshop", `${linked}/confirmation`),
    act("Amara's workshop", `${linked}/confirmation`),
  ],
  "growth/evidence/:evidenceId/removal": [
    page("Amara's workshop", `${linked}/removal`),
    act("Amara's workshop", `${linked}/removal`),
  ],
  "growth/shifts": [page("one's own", "/growth/shifts")],
  "growth/shifts/new": [
    page("one's own", "/growth/shifts/new"),
    act("one's own", "/growth/shifts/new", shifts),
  ],
  "competencies/:competencyId": [
    page("co-production", "/competencies/rc1"),
    page("one that is not there", "/competencies/none"),
  ],
  "competencies/:competencyId/ratings/new": [
    page("co-production", "/competencies/rc1/ratings/new"),
    act("co-production", "/competencies/rc1/ratings/new", rating),
  ],
  "competencies/:competencyId/rating-requests/new": [
    page("co-production", "/competencies/rc1/rating-requests/new"),
    act("co-production, of Gwilym", "/competencies/rc1/rating-requests/new", {
      facultyId: "gwilym",
      asked: "",
    }),
    act("ceding power, of Ruth, who was asked", "/competencies/ie1/rating-requests/new", {
      facultyId: "ruth",
      asked: "Again",
    }),
    act("co-production, of Helena", "/competencies/rc1/rating-requests/new", {
      facultyId: "helena",
      asked: "",
    }),
  ],
  "rating-requests": [page("one's own", "/rating-requests")],
  "rating-requests/:requestId": [
    page("Amara's to Ruth, open", open),
    page("Amara's to Gwilym, answered", answered),
    page("one that is not there", none),
  ],
  "rating-requests/:requestId/answer": [
    page("Amara's to Ruth, open", `${open}/answer`),
    act("Amara's to Ruth, open", `${open}/answer`, { level: "2", reason: "What I saw" }),
    act("Amara's to Gwilym, answered", `${answered}/answer`, { level: "1", reason: "Otherwise" }),
  ],
  "rating-requests/:requestId/reply": [
    page("Amara's to Gwilym, answered", `${answered}/reply`),
    act("Amara's to Gwilym, answered", `${answered}/reply`, { reply: "Thank you" }),
    act("Amara's to Ruth, open", `${open}/reply`, { reply: "Thank you" }),
    act("Amara's to Ruth, replied to", `${replied}/reply`, { reply: "Otherwise" }),
  ],
  "rating-requests/:requestId/withdrawal": [
    page("Amara's to Ruth, open", `${open}/withdrawal`),
    act("Amara's to Ruth, open", `${open}/withdrawal`),
    act("Amara's to Gwilym, answered", `${answered}/withdrawal`),
  ],
};
