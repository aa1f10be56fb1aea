import type { Prisma } from "../../app/generated/prisma/client.ts";
import { defaultTerms } from "../../app/hosts/default-terms.ts";
import { hosts } from "./hosts.ts";
import type { Year } from "./year.ts";

const programme = { id: "headroom-fellowship", name: "Headroom Fellowship" };
const controller = "Bloomsbury University";
const lead = "bernadette";

/** Hosts of the twelfth cohort whose agreement is written, by what has been signed of it. */
const written: Record<string, ("host" | "programme")[]> = {
  northmere: ["programme"],
  fleetwater: ["programme", "host"],
  ravensbrook: ["programme", "host"],
  kelmore: ["host"],
  "st-osyths": [],
};

const agreementRows = (cohortId: string, year: Year): Prisma.HostAgreementCreateManyInput[] =>
  Object.keys(written).map((hostId) => {
    const host = hosts.find(({ id }) => id === hostId)?.name ?? hostId;
    const terms = defaultTerms({ host, programme: programme.name, controller });
    const dates = { createdAt: year.day(1, 4), updatedAt: year.day(1, 4) };
    return { id: `${hostId}-agreement`, hostId, cohortId, terms, ...dates };
  });

const signatureRows = (year: Year): Prisma.AgreementSignatureCreateManyInput[] =>
  Object.entries(written).flatMap(([hostId, sides]) =>
    sides.map((side, index) => {
      const hostLead = hosts.find(({ id }) => id === hostId)?.lead.id ?? lead;
      const personId = side === "host" ? hostLead : lead;
      const signedAt = year.day(1, 9 + 5 * index, "11:20");
      return { agreementId: `${hostId}-agreement`, side, personId, signedAt };
    }),
  );

const interestRows = (year: Year): Prisma.InterestCreateManyInput[] => [
  {
    id: "ashcombe-interest",
    programmeId: programme.id,
    organisation: "Ashcombe Rural Health",
    place: "Ashcombe",
    contactName: "Thomas Wetherby",
    email: "thomas.wetherby@example.org",
    problem:
      "People over eighty in our villages come to the emergency department by ambulance for things that a district nurse could have seen to the day before. We have tried a hotline, a frailty clinic and a leaflet. Each was used by those who needed it least.\n\nWe do not know what would make anybody ring us first.",
    tokenHash: "ashcombe-interest",
    createdAt: year.at({ ago: 4 }, "15:05"),
    confirmedAt: year.at({ ago: 4 }, "15:20"),
  },
  {
    id: "redwing-interest",
    programmeId: programme.id,
    organisation: "Redwing Care Alliance",
    place: "Hounslow",
    contactName: "Manjit Bains",
    email: "manjit.bains@example.org",
    problem:
      "Children who move between our three boroughs are known to all of us and looked after by none.",
    tokenHash: "redwing-interest",
    createdAt: year.day(1, 2),
    confirmedAt: year.day(1, 2, "09:30"),
    answer: "invited",
    answeredAt: year.day(1, 3),
    answeredById: lead,
    hostId: "redwing",
  },
  {
    id: "copperfield-interest",
    programmeId: programme.id,
    organisation: "Copperfield Imaging",
    place: "Slough",
    contactName: "Hester Vane",
    email: "hester.vane@example.org",
    problem: "We would like somebody to roll out our new booking software by the summer.",
    tokenHash: "copperfield-interest",
    createdAt: year.day(2, 10),
    confirmedAt: year.day(2, 10, "10:15"),
    answer: "declined",
    note: "What you describe has a plan and a date, and needs a project manager more than a fellow. If people do not come although they are booked, and you do not know why, we would like to hear about that.",
    answeredAt: year.day(2, 12),
    answeredById: lead,
  },
];

/** Writes agreements with some of the twelfth cohort's hosts, three expressions of interest, and one of each for the other programme. */
export async function seedHosting(
  tx: Prisma.TransactionClient,
  cohortId: string,
  year: Year,
): Promise<void> {
  await tx.hostAgreement.createMany({ data: agreementRows(cohortId, year) });
  await tx.agreementSignature.createMany({ data: signatureRows(year) });
  await tx.interest.createMany({ data: interestRows(year) });
  await tx.hostAgreement.create({
    data: {
      id: "brackenhurst-agreement",
      hostId: "brackenhurst",
      cohortId: "severn-first-cohort",
      terms: defaultTerms({
        host: "Brackenhurst Hospital",
        programme: "Severn Fellowship",
        controller: "",
      }),
    },
  });
  await tx.interest.create({
    data: {
      id: "severn-interest",
      programmeId: "severn-fellowship",
      organisation: "Usk Valley Surgery",
      place: "Usk",
      contactName: "Megan Price",
      email: "megan.price@example.org",
      problem: "Nobody in the valley knows whom to ask about their medicines.",
      tokenHash: "severn-interest",
      createdAt: year.at({ ago: 9 }),
      confirmedAt: year.at({ ago: 9 }),
    },
  });
}
