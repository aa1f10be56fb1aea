import { frameworkId } from "../../../prisma/seed/reference.ts";
import { type Tried, act, page } from "../tried.ts";

const programmes = ["headroom-fellowship", "severn-fellowship"] as const;
const given = `/frameworks/${frameworkId}`;
const draft = "/frameworks/draft";
const published = "/frameworks/published";
const about = { title: "Renamed", version: "9", source: "Us", levelNames: "Low\nHigh" };
const part = { code: "X1", title: "Another", description: "" };
const competency = { ...part, domainId: "draft-domain" };
const csv = () => new File(["Domain,Code,Title,Low\nPeople,P1,Listens,A little"], "ours.csv");
const both = (tried: (what: string, id: string) => Tried[]) => [
  ...tried("in Headroom's", programmes[0]),
  ...tried("in Severn's", programmes[1]),
];
const moved = "/cohorts/twelfth-cohort/framework";

/** Competency frameworks of programmes, and moving a cohort from one to another. */
export const frameworkRequests: Record<string, Tried[]> = {
  "programmes/:programmeId/frameworks": both((what, id) => [
    page(what, `/programmes/${id}/frameworks`),
  ]),
  "programmes/:programmeId/frameworks/new": both((what, id) => [
    page(what, `/programmes/${id}/frameworks/new?from=${frameworkId}`),
    act(what, `/programmes/${id}/frameworks/new`, {
      from: frameworkId,
      title: "Ours",
      version: "1",
    }),
  ]),
  "programmes/:programmeId/frameworks/import": both((what, id) => [
    page(what, `/programmes/${id}/frameworks/import`),
    act(what, `/programmes/${id}/frameworks/import`, { file: csv(), title: "From a file" }),
  ]),
  "frameworks/:frameworkId": [
    page("the product's", given),
    page("Headroom's draft", draft),
    page("Headroom's, published", published),
  ],
  "frameworks/:frameworkId/edit": [
    page("the product's", `${given}/edit`),
    act("the product's", `${given}/edit`, about),
    page("Headroom's draft", `${draft}/edit`),
    act("Headroom's draft", `${draft}/edit`, about),
    act("Headroom's, published", `${published}/edit`, about),
  ],
  "frameworks/:frameworkId/domains/new": [
    page("Headroom's draft", `${draft}/domains/new`),
    act("Headroom's draft", `${draft}/domains/new`, part),
    act("Headroom's, published", `${published}/domains/new`, part),
  ],
  "frameworks/:frameworkId/domains/:domainId/edit": [
    page("Headroom's draft", `${draft}/domains/draft-domain/edit`),
    act("Headroom's draft", `${draft}/domains/draft-domain/edit`, part),
    act("a domain of another version", `${draft}/domains/published-domain/edit`, part),
  ],
  "frameworks/:frameworkId/domains/:domainId/removal": [
    page("Headroom's draft", `${draft}/domains/draft-domain/removal`),
    act("Headroom's draft, with competencies", `${draft}/domains/draft-domain/removal`),
  ],
  "frameworks/:frameworkId/competencies/new": [
    page("Headroom's draft", `${draft}/competencies/new?domain=draft-domain`),
    act("Headroom's draft", `${draft}/competencies/new`, competency),
  ],
  "frameworks/:frameworkId/competencies/:competencyId/edit": [
    page("Headroom's draft", `${draft}/competencies/draft-one/edit`),
    act("Headroom's draft", `${draft}/competencies/draft-one/edit`, competency),
    act("Headroom's, published", `${published}/competencies/published-one/edit`, competency),
  ],
  "frameworks/:frameworkId/competencies/:competencyId/removal": [
    page("Headroom's draft", `${draft}/competencies/draft-one/removal`),
    act("Headroom's draft", `${draft}/competencies/draft-one/removal`),
  ],
  "frameworks/:frameworkId/publication": [
    page("Headroom's draft, with no words for its levels", `${draft}/publication`),
    act("Headroom's draft, with no words for its levels", `${draft}/publication`),
    act("Headroom's draft, complete", "/frameworks/whole/publication"),
    act("Headroom's, published", `${published}/publication`),
  ],
  "frameworks/:frameworkId/retirement": [
    page("Headroom's, published", `${published}/retirement`),
    act("Headroom's, published", `${published}/retirement`),
    act("Headroom's draft", `${draft}/retirement`),
    act("the product's", `${given}/retirement`),
  ],
  "frameworks/:frameworkId/deletion": [
    page("Headroom's draft", `${draft}/deletion`),
    act("Headroom's draft", `${draft}/deletion`),
    act("Headroom's, published", `${published}/deletion`),
  ],
  "frameworks/:frameworkId/comparison": [
    page("Headroom's draft, with the product's", `${draft}/comparison?with=${frameworkId}`),
    page("with nothing", `${given}/comparison`),
  ],
  "frameworks/:frameworkId/case.json": [
    page("the product's", `${given}/case.json?version=1.0`),
    page("Headroom's draft", `${draft}/case.json`),
  ],
  "frameworks/:frameworkId/framework.csv": [
    page("the product's", `${given}/framework.csv`),
    page("Headroom's draft", `${draft}/framework.csv`),
  ],
  "cohorts/:cohortId/framework": [
    page("Headroom's twelfth", moved),
    page("Headroom's twelfth, to a published one", `${moved}?to=published`),
    page("Headroom's twelfth, to a draft", `${moved}?to=draft`),
    act("Headroom's twelfth", moved, {
      from: frameworkId,
      to: "published",
      "first.ii1": "published-one",
    }),
    act("Headroom's twelfth, to a draft", moved, { from: frameworkId, to: "draft" }),
    act("Severn's first, to Headroom's own", "/cohorts/severn-first-cohort/framework", {
      from: frameworkId,
      to: "published",
    }),
  ],
};
