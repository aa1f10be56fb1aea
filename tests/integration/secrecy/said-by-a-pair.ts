import { DateTime } from "luxon";
import { prisma } from "../../../app/server/database/client.server.ts";
import { anyOf, type Secret } from "./secret.ts";

const said = {
  theme: "Quixotic theme of the two",
  actions: "Zephyrous action of the two",
  notes: "Jocular note of the two",
  agreement: "Umbriferous air cover",
  goal: "Lugubrious goal of the fellow",
};
/** What the fellow of each pair wrote for themselves. */
export const ownNote = "Vexillary note of one alone";

const pairIds = ["amara-mentor", "amara-coach", "dominic-mentor"];

async function plant() {
  const goal = await prisma.goal.create({ data: { personId: "dominic", purpose: said.goal } });
  for (const pairId of pairIds) {
    const { fellow, personId } = await prisma.pair.findUniqueOrThrow({
      where: { id: pairId },
      include: { fellow: true },
    });
    await prisma.pairAgreement.create({
      data: {
        pairId,
        revision: 99,
        byId: personId,
        purpose: "p",
        confidentiality: "c",
        ending: "e",
        airCover: said.agreement,
        minutes: 60,
        reviewOn: DateTime.utc().plus({ days: 3 }).toJSDate(),
      },
    });
    const meeting = await prisma.pairMeeting.create({
      data: {
        id: `${pairId}-secret`,
        pairId,
        heldOn: new Date(),
        minutes: 61,
        mode: "phone",
        writtenById: fellow.personId,
        goalsTouched: 1,
        notes: { create: { personId: fellow.personId, text: ownNote } },
      },
    });
    await prisma.pairMeetingContent.create({
      data: {
        meetingId: meeting.id,
        themes: [said.theme],
        actions: said.actions,
        notes: said.notes,
        goals: { create: fellow.personId === "dominic" ? [{ goalId: goal.id }] : [] },
      },
    });
  }
}

/** What two people say to each other stays between them; a programme sees that they met. */
export const saidByAPair: Secret = {
  plant,
  words: anyOf({ ...said, ownNote }),
  paths: pairIds.flatMap((id) => [
    `/pairs/${id}`,
    `/pairs/${id}/agreement`,
    `/pairs/${id}/agreement.pdf`,
    `/pairs/${id}/agreement/versions`,
    `/pairs/${id}/meetings/${id}-secret`,
    `/pairs/${id}/meetings/${id}-secret/edit`,
  ]),
  readers: {
    amara: ["/pairs/amara-coach/meetings/amara-coach-secret"],
    dominic: ["/pairs/dominic-mentor/meetings/dominic-mentor-secret"],
    joyce: ["/pairs/amara-mentor/agreement", "/pairs/amara-mentor/meetings/amara-mentor-secret"],
    ines: ["/pairs/amara-coach/meetings/amara-coach-secret"],
  },
};
