import { type Tried, act, page } from "../tried.ts";
import { cohortRequests } from "./cohorts.ts";

const ours = "/programmes/headroom-fellowship";
const theirs = "/programmes/severn-fellowship";
const setUp = { name: "Ada", email: "ada@example.org", programme: "Analytical Fellowship" };
const about = { name: "Renamed", slug: "renamed", controller: "", forHosts: "" };

/** Programmes with their leads and cohorts, and the first start. */
export const programmeRequests: Record<string, Tried[]> = {
  ...cohortRequests,
  "set-up/:token": [
    page("a link that is not one", "/set-up/none"),
    act("a link that is not one", "/set-up/none", setUp),
  ],
  programmes: [page("those one leads", "/programmes")],
  "programmes/new": [
    page("the form", "/programmes/new"),
    act("another one", "/programmes/new", { name: "Another Fellowship" }),
  ],
  "programmes/:programmeId": [page("Headroom's", ours), page("Severn's", theirs)],
  "programmes/:programmeId/edit": [
    page("Headroom's", `${ours}/edit`),
    act("Headroom's", `${ours}/edit`, about),
    act("Severn's", `${theirs}/edit`, about),
  ],
  "programmes/:programmeId/leads": [
    page("Headroom's", `${ours}/leads`),
    act("Headroom's, Gwilym too", `${ours}/leads`, { email: "gwilym.rees@example.org" }),
    act("Headroom's, somebody of Severn's too", `${ours}/leads`, {
      email: "gethin.pugh@example.org",
    }),
    act("Severn's, Gethin too", `${theirs}/leads`, { email: "gethin.pugh@example.org" }),
  ],
  "programmes/:programmeId/leads/:personId/removal": [
    page("Headroom's, Bernadette", `${ours}/leads/bernadette/removal`),
    act("Headroom's, its only one", `${ours}/leads/bernadette/removal`),
    act("Headroom's, somebody who leads nothing", `${ours}/leads/gwilym/removal`),
  ],
};
