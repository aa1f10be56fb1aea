import { type Tried, act, page } from "../tried.ts";

const rows = { text: "Name,Email\nNew Person,new.person@example.org" };
const both = (tried: (what: string, programmeId: string, importId: string) => Tried[]) => [
  ...tried("Headroom's", "headroom-fellowship", "headroom-import"),
  ...tried("Severn's", "severn-fellowship", "severn-import"),
];

export const importRequests: Record<string, Tried[]> = {
  "programmes/:programmeId/people/import": both((what, id) => [
    page(what, `/programmes/${id}/people/import`),
    act(what, `/programmes/${id}/people/import`, rows),
  ]),
  "programmes/:programmeId/people/example.csv": both((what, id) => [
    page(what, `/programmes/${id}/people/example.csv`),
  ]),
  "programmes/:programmeId/people/export.csv": both((what, id) => [
    page(what, `/programmes/${id}/people/export.csv`),
  ]),
  "imports/:importId": both((what, _, made) => [page(what, `/imports/${made}`)]),
  "imports/:importId/confirmation": both((what, _, made) => [
    page(what, `/imports/${made}/confirmation`),
    act(what, `/imports/${made}/confirmation`),
  ]),
  "imports/:importId/removal": both((what, _, made) => [
    page(what, `/imports/${made}/removal`),
    act(what, `/imports/${made}/removal`),
  ]),
};
