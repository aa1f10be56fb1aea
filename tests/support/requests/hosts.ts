import { makeStamp } from "../../../app/hosts/stamp.server.ts";
import { type Tried, act, page } from "../tried.ts";

const host = { name: "Ashcombe Rural Health", place: "Ashcombe", code: "" };
const northmere = JSON.stringify(["Northmere Hospitals", "Barnet", "northmere"]);
const brackenhurst = JSON.stringify(["Brackenhurst Hospital", "Newport", "brackenhurst"]);
const terms = "# Time\n\nThree sessions at most.";
const signature = (side: string) => ({ revision: "1", side, agreed: "yes" });
const interest = (programmeId: string) => ({
  organisation: "Marlow Vale",
  place: "Marlow",
  contactName: "Ana Pereira",
  email: "ana.pereira@example.org",
  problem: "People wait",
  stamp: makeStamp(programmeId, new Date(Date.now() - 60_000)),
});

/** Requests of the room of hosts, by route. */
export const hostRequests: Record<string, Tried[]> = {
  "programmes/:programmeId/hosts": [
    page("Headroom's", "/programmes/headroom-fellowship/hosts"),
    page("Severn's", "/programmes/severn-fellowship/hosts"),
  ],
  "programmes/:programmeId/hosts/new": [
    page("Headroom's", "/programmes/headroom-fellowship/hosts/new"),
    act("Headroom's", "/programmes/headroom-fellowship/hosts/new", host),
    act("Severn's", "/programmes/severn-fellowship/hosts/new", host),
  ],
  hosts: [page("one's own", "/hosts")],
  "hosts/:hostId": [
    page("Northmere, Amara's and Desmond's", "/hosts/northmere"),
    page("Brackenhurst, Severn's", "/hosts/brackenhurst"),
  ],
  "hosts/:hostId/edit": [
    page("Northmere", "/hosts/northmere/edit"),
    act("Northmere", "/hosts/northmere/edit", { ...host, seen: northmere }),
    act("Brackenhurst", "/hosts/brackenhurst/edit", { ...host, seen: brackenhurst }),
  ],
  "hosts/:hostId/leads": [
    page("Northmere's", "/hosts/northmere/leads"),
    act("Joyce to Northmere's", "/hosts/northmere/leads", { personId: "joyce" }),
    act("Gethin to Brackenhurst's", "/hosts/brackenhurst/leads", { personId: "gethin" }),
  ],
  "hosts/:hostId/leads/:personId/removal": [
    page("Desmond of Northmere's", "/hosts/northmere/leads/desmond/removal"),
    act("Desmond of Northmere's", "/hosts/northmere/leads/desmond/removal"),
    act("somebody of Brackenhurst's", "/hosts/brackenhurst/leads/gethin/removal"),
  ],
  "hosts/:hostId/agreements/new": [
    page("Silverlea", "/hosts/silverlea/agreements/new"),
    page("Northmere", "/hosts/northmere/agreements/new"),
    act("Silverlea", "/hosts/silverlea/agreements/new", { cohortId: "twelfth-cohort", terms }),
    act("Northmere, which has one", "/hosts/northmere/agreements/new", {
      cohortId: "twelfth-cohort",
      terms,
    }),
  ],
  "agreements/:agreementId": [
    page("Northmere's, signed by the programme", "/agreements/northmere-agreement"),
    page("Fleetwater's, locked", "/agreements/fleetwater-agreement"),
    page("Brackenhurst's, Severn's", "/agreements/brackenhurst-agreement"),
  ],
  "agreements/:agreementId/edit": [
    page("Northmere's", "/agreements/northmere-agreement/edit"),
    act("Northmere's", "/agreements/northmere-agreement/edit", { revision: "1", terms }),
    act("Fleetwater's, locked", "/agreements/fleetwater-agreement/edit", { revision: "1", terms }),
  ],
  "agreements/:agreementId/signature": [
    page("Northmere's", "/agreements/northmere-agreement/signature"),
    act(
      "Northmere's, for the host",
      "/agreements/northmere-agreement/signature",
      signature("host"),
    ),
    act(
      "Kelmore's, for the programme",
      "/agreements/kelmore-agreement/signature",
      signature("programme"),
    ),
    act(
      "Brackenhurst's, for the programme",
      "/agreements/brackenhurst-agreement/signature",
      signature("programme"),
    ),
  ],
  "hosting/:slug": [
    page("Headroom's", "/hosting/headroom"),
    page("Severn's, which takes none", "/hosting/severn"),
    page("of no programme", "/hosting/nowhere"),
    act("Headroom's", "/hosting/headroom", interest("headroom-fellowship")),
    act("Severn's, which takes none", "/hosting/severn", interest("severn-fellowship")),
  ],
  "hosting/confirmation/:token": [
    page("a link that is not one", "/hosting/confirmation/none"),
    act("a link that is not one", "/hosting/confirmation/none"),
  ],
  "programmes/:programmeId/interests": [
    page("Headroom's", "/programmes/headroom-fellowship/interests"),
    page("Severn's", "/programmes/severn-fellowship/interests"),
  ],
  "interests/:interestId": [
    page("Ashcombe's", "/interests/ashcombe-interest"),
    page("Usk Valley's, Severn's", "/interests/severn-interest"),
  ],
  "interests/:interestId/invitation": [
    page("Ashcombe's", "/interests/ashcombe-interest/invitation"),
    act("Ashcombe's", "/interests/ashcombe-interest/invitation", { hostId: "" }),
    act("Redwing's, answered", "/interests/redwing-interest/invitation", { hostId: "" }),
    act("Usk Valley's, Severn's", "/interests/severn-interest/invitation", { hostId: "" }),
  ],
  "interests/:interestId/refusal": [
    page("Ashcombe's", "/interests/ashcombe-interest/refusal"),
    act("Ashcombe's", "/interests/ashcombe-interest/refusal", { reason: "Not this year" }),
    act("Redwing's, answered", "/interests/redwing-interest/refusal", { reason: "Not this year" }),
  ],
};
