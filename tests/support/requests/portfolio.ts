import { act, page } from "../tried.ts";

const item = "/portfolio/items/amara-portfolio-card";
const handedIn = "/portfolios/priya-submission";

export const portfolio = {
  portfolio: [page("one's own", "/portfolio")],
  "portfolio/introduction": [
    page("one's own", "/portfolio/introduction"),
    act("one's own", "/portfolio/introduction", {
      title: "A title",
      introduction: "",
      revision: "1",
    }),
  ],
  "portfolio/items/new": [
    page("what one can put in", "/portfolio/items/new"),
    act("Amara's reflection", "/portfolio/items/new", { item: "reflection:amara-induction" }),
  ],
  "portfolio/items/:itemId/edit": [
    page("Amara's", `${item}/edit`),
    act("Amara's", `${item}/edit`, { comment: "Why", revision: "1" }),
    page("one that is not there", "/portfolio/items/none/edit"),
  ],
  "portfolio/items/:itemId/position": [
    page("Amara's", `${item}/position`),
    act("Amara's", `${item}/position`, { way: "down" }),
  ],
  "portfolio/items/:itemId/removal": [
    page("Amara's", `${item}/removal`),
    act("Amara's", `${item}/removal`),
  ],
  "portfolio/preview": [page("one's own", "/portfolio/preview")],
  "portfolio/submission": [
    page("one's own", "/portfolio/submission"),
    act("one's own, as it was not seen", "/portfolio/submission", { seen: "other", agreed: "yes" }),
  ],
  "portfolio/links": [
    page("one's own", "/portfolio/links"),
    act("one's own", "/portfolio/links", { whom: "A panel" }),
  ],
  "portfolio/links/:linkId/withdrawal": [
    page("a link that is not there", "/portfolio/links/none/withdrawal"),
    act("a link that is not there", "/portfolio/links/none/withdrawal"),
  ],
  "portfolio/export": [
    page("one's own", "/portfolio/export"),
    act("one's own", "/portfolio/export", { format: "json" }),
  ],
  "portfolio/file/:format": [
    page("JSON of one's own", "/portfolio/file/json"),
    page("a format that there is not", "/portfolio/file/docx"),
  ],
  "portfolio/import": [
    page("the page", "/portfolio/import"),
    act("a file that is none", "/portfolio/import", {
      file: new File(["{}"], "portfolio.json", { type: "application/json" }),
    }),
  ],
  "portfolio-copies/:token": [page("a link that is not one", "/portfolio-copies/none")],
  "cohorts/:cohortId/portfolios": [page("the cohort's", "/cohorts/twelfth-cohort/portfolios")],
  "portfolios/:submissionId": [
    page("Priya's", handedIn),
    page("one that is not there", "/portfolios/none"),
  ],
  "portfolios/:submissionId/reopening": [
    page("Priya's", `${handedIn}/reopening`),
    act("Priya's", `${handedIn}/reopening`, { reason: "A page is missing" }),
  ],
};
