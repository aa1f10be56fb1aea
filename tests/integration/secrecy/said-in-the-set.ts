import { prisma } from "../../../app/server/database/client.server.ts";
import { anyOf, type Secret } from "./secret.ts";

const said = {
  bid: "Quixotic bid of the set",
  shared: "Zephyrous action for the set",
  own: "Jocular action of one alone",
  rules: "Vexillary rule of the set",
  ending: "Umbriferous end of an action",
};
const sets = { hawthorn: "amara", alder: "dominic" };

async function plant() {
  const { bid, shared, own, rules, ending } = said;
  for (const [setId, personId] of Object.entries(sets)) {
    for (const { id: meetingId } of await prisma.setMeeting.findMany({ where: { setId } })) {
      await prisma.bid.deleteMany({ where: { meetingId, personId } });
      await prisma.bid.create({ data: { meetingId, personId, title: bid } });
      for (const [text, isShared] of [
        [shared, true],
        [own, false],
      ] as const)
        await prisma.setAction.create({
          data: {
            setId,
            meetingId,
            personId,
            text,
            isShared,
            endings: { create: { outcome: "done", why: ending } },
          },
        });
    }
    await prisma.groundRules.create({
      data: { setId, version: 99, text: rules, writtenById: personId },
    });
  }
}

/** What is said in the set stays in the set. */
export const saidInTheSet: Secret = {
  plant,
  words: anyOf(said),
  paths: Object.keys(sets).flatMap((set) => [
    `/sets/${set}`,
    `/sets/${set}/actions`,
    `/sets/${set}/ground-rules`,
    `/meetings/${set}-3/room`,
    `/meetings/${set}-8/room`,
  ]),
  readers: {
    amara: ["/sets/hawthorn", "/sets/hawthorn/actions"],
    daniel: ["/sets/hawthorn", "/sets/hawthorn/actions"],
    dominic: ["/sets/alder", "/sets/alder/actions"],
    ruth: ["/sets/hawthorn"],
  },
};
