import { type Tried, act, page } from "../tried.ts";

const ours = "/programmes/headroom-fellowship";
const theirs = "/programmes/severn-fellowship";
const nomsa = { name: "Nomsa Dlamini", email: "nomsa.dlamini@example.org", profession: "Nurse" };
const eilidh = `${ours}/people/eilidh`;
const carys = `${theirs}/people/carys`;
const corrected = { name: "Eilidh M", email: "eilidh@example.org", profession: "" };

/** The people of a programme, their roles, and conflicts of interest. */
export const peopleRequests: Record<string, Tried[]> = {
  "programmes/:programmeId/people": [
    page("Headroom's", `${ours}/people?words=am`),
    page("Severn's", `${theirs}/people`),
  ],
  "programmes/:programmeId/people/new": [
    page("Headroom's", `${ours}/people/new`),
    act("Headroom's", `${ours}/people/new`, nomsa),
    act("Severn's", `${theirs}/people/new`, nomsa),
    act("Headroom's, who is there already", `${ours}/people/new`, {
      ...nomsa,
      email: "Amara.Okafor@example.org",
    }),
  ],
  "programmes/:programmeId/people/:personId": [
    page("Headroom's Eilidh", eilidh),
    page("Severn's Carys", carys),
    page("Severn's Carys, as if she were Headroom's", `${ours}/people/carys`),
  ],
  "programmes/:programmeId/people/:personId/edit": [
    page("Headroom's Eilidh", `${eilidh}/edit`),
    act("Headroom's Eilidh", `${eilidh}/edit`, corrected),
    act("Severn's Carys", `${carys}/edit`, corrected),
  ],
  "programmes/:programmeId/people/:personId/return": [
    page("Headroom's Eilidh", `${eilidh}/return`),
    act("Headroom's Eilidh", `${eilidh}/return`),
    act("Severn's Carys", `${carys}/return`),
  ],
  "programmes/:programmeId/people/:personId/roles/new": [
    page("Headroom's Eilidh", `${eilidh}/roles/new?role=mentor`),
    act("Headroom's Eilidh, Noor's mentor", `${eilidh}/roles/new`, {
      role: "mentor",
      to: "noor-year",
    }),
    act("Headroom's Eilidh, a second mentor of Amara", `${eilidh}/roles/new`, {
      role: "mentor",
      to: "amara-year",
    }),
    act("Headroom's Eilidh, mentor of Severn's Carys", `${eilidh}/roles/new`, {
      role: "mentor",
      to: "carys-year",
    }),
    act("Headroom's Joyce, who is a mentor, an assessor", `${ours}/people/joyce/roles/new`, {
      role: "assessor",
      to: "twelfth-cohort",
    }),
    act("Severn's Carys", `${carys}/roles/new`, { role: "alum" }),
  ],
  "programmes/:programmeId/people/:personId/roles/:role/removal": [
    page("Headroom's Joyce", `${ours}/people/joyce/roles/mentor:amara-year/removal`),
    act("Headroom's Joyce", `${ours}/people/joyce/roles/mentor:amara-year/removal`),
    act(
      "Headroom's Amara, whose year has begun",
      `${ours}/people/amara/roles/fellow:twelfth-cohort/removal`,
    ),
    act("Severn's Gethin", `${theirs}/people/gethin/roles/faculty:severn-first-cohort/removal`),
  ],
  "programmes/:programmeId/conflicts": [
    page("Headroom's", `${ours}/conflicts`),
    page("Severn's", `${theirs}/conflicts`),
  ],
  "programmes/:programmeId/invitations": [
    page("Headroom's", `${ours}/invitations`),
    act("Headroom's Eilidh", `${ours}/invitations`, { person: "eilidh" }),
    page("Severn's", `${theirs}/invitations`),
    act("Severn's", `${theirs}/invitations`, { all: "never" }),
  ],
  "invitations/:token": [
    page("a link that is not one", "/invitations/none"),
    act("a link that is not one", "/invitations/none"),
  ],
};
