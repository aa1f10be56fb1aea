import { DateTime } from "luxon";
import type { Prisma } from "../../app/generated/prisma/client.ts";
import { emailOf } from "./people.ts";
import { type Year, zone } from "./year.ts";

const cohortId = "eleventh-cohort";
const programmeId = "headroom-fellowship";

/** Two more of last year’s fellows. */
const others = [
  {
    id: "marguerite",
    name: "Marguerite Olander",
    profession: "Dietitian",
    hostId: "ravensbrook",
    challenge: "People who wait for surgery and grow weaker while they do",
  },
  {
    id: "ifan",
    name: "Ifan Prosser",
    profession: "Pharmacist",
    hostId: "long-acre-wood",
    challenge: "Fourteen tablets, and nobody who stops one",
  },
];

const stories = [
  {
    fellow: "kofi",
    named: true,
    title: "Feet that nobody looks at",
    tried:
      "People with a serious mental illness lose toes that need not be lost. We brought a podiatrist to the depot clinic, where people come every month anyway, and asked them to take their shoes off while they wait.",
    learned:
      "Nobody minded. In a year, 140 of 190 people had their feet looked at, where it had been eleven. Being there when people are there did more than any letter.",
    failed:
      "Training the nurses to do it did not last: when two of them left, it stopped on their ward within a month.",
  },
  {
    fellow: "eleni",
    named: true,
    title: "Three services, one front door",
    tried:
      "Housebound people were visited by three services that did not know of each other. We put the three in one room on a Tuesday morning, with the people’s own diaries on the table.",
    learned:
      "The diaries did it. Each service saw its own visit between two others. Four visits a week became two, and the people chose which.",
    failed: "",
  },
  {
    fellow: "marguerite",
    named: false,
    title: "The app that nobody opened",
    tried:
      "People who wait for surgery grow weaker while they wait. We had an app made that would tell them what to eat and how to walk, and gave it to everybody on the list.",
    learned:
      "We had asked surgeons, not people who wait. When at last we rang thirty of them, most said: I do not need telling, I need somebody to walk with. We would begin there now, with a neighbour and a phone tree, and no money spent.",
    failed:
      "Nearly all of it. Of 412 people, nine opened the app a second time. It took us five months to look, because the number we watched was how many had been sent it. We stopped in the eighth month and told the hospital why. That was the best meeting of the year.",
  },
  {
    fellow: "ifan",
    named: true,
    title: "Fourteen tablets, and one that is stopped",
    tried:
      "Older people at four practices took fourteen medicines and nobody’s task was to stop one. A pharmacist and a citizen partner sat down with sixty of them and asked what each tablet was for.",
    learned:
      "The question that opened it was “which of these would you miss?”. Three tablets fewer, on average, and after six months two of three still were.",
    failed:
      "We could not get the hospitals to send word when they started one again. A letter template was not the answer.",
  },
];

/** Writes the showcase of last year's cohort, which is open: four challenges, one of which failed and is told well. */
export async function seedShowcase(tx: Prisma.TransactionClient, year: Year): Promise<void> {
  const ended = DateTime.fromJSDate(year.startsOn, { zone }).minus({ days: 1 });
  const endsOn = ended.endOf("day").toJSDate();
  for (const { hostId, challenge: title, id: personId, ...person } of others) {
    const [id, challengeId] = [`${personId}-year`, `${personId}-challenge`];
    const createdAt = ended.minus({ years: 1 }).toJSDate();
    await tx.person.create({
      data: {
        id: personId,
        ...person,
        email: emailOf(person.name),
        emailVerified: true,
        createdAt,
        cameInAt: createdAt,
      },
    });
    await tx.programmePerson.create({
      data: { programmeId, personId, addedAt: createdAt },
    });
    await tx.challenge.create({
      data: { id: challengeId, cohortId, hostId, title, createdAt },
    });
    await tx.fellow.create({ data: { id, personId, cohortId, hostId, challengeId } });
    const by = { byId: "bernadette" };
    await tx.fellowshipEnding.create({
      data: { fellowId: id, kind: "completed", on: ended.startOf("day").toJSDate(), ...by },
    });
  }
  const approvedAt = ended.minus({ weeks: 2 }).toJSDate();
  for (const { fellow, named, ...words } of stories) {
    const challengeId = `${fellow}-challenge`;
    const approval = { fellowId: `${fellow}-year`, revision: 1, approvedAt };
    const name = { personId: fellow, part: "fellow", consentedAt: approvedAt };
    await tx.showcaseEntry.create({
      data: {
        challengeId,
        ...words,
        updatedAt: approvedAt,
        approvals: { create: approval },
        names: { create: named ? [name] : [] },
      },
    });
  }
  await tx.showcase.create({
    data: {
      cohortId,
      slug: "headroom-eleventh",
      openedAt: endsOn,
      openedById: "bernadette",
      title: "What the eleventh cohort learned",
      about:
        "Four challenges from a year of clinical leadership, in the words of those who worked on them. We ask each fellow to tell what did not work as well.",
    },
  });
}
