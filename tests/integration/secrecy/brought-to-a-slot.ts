import { prisma } from "../../../app/server/database/client.server.ts";
import { browsersOf } from "../../support/app.ts";
import { addSlot, cohortId, inHours } from "../slots/made-slots.ts";
import { anyOf, type Secret } from "./secret.ts";

/** What is brought to slots: by Amara, who took one of her questions back, and by Dominic, who waits behind her. */
export const brought = {
  booked: "Quixotic question that was booked",
  waiting: "Zephyrous question that waits",
  ended: "Jocular question that was taken back",
};
const ids = ["secret-one", "secret-coaching"];

async function plant() {
  await prisma.message.deleteMany();
  await prisma.slot.deleteMany();
  await addSlot("secret-one");
  await addSlot("secret-coaching", { personId: "ines", kind: "coach", startsAt: inHours(120) });
  await addSlot("secret-ended", { startsAt: inHours(140) });
  const [amara, dominic] = await browsersOf("amara", "dominic");
  for (const id of [...ids, "secret-ended"])
    await amara.post(`/slots/${id}/booking`, {
      question: id === "secret-ended" ? brought.ended : brought.booked,
    });
  await dominic.post("/slots/secret-one/waiting", { question: brought.waiting });
  await prisma.message.updateMany({ data: { state: "sent" } });
  await amara.post("/slots/secret-ended/booking/removal");
}

/** What a fellow brings is read by them and by who is consulted alone; others do not learn who has a slot either. */
export const broughtToASlot: Secret = {
  plant,
  words: anyOf(brought),
  paths: [
    ...ids.flatMap((id) => [
      `/slots/${id}`,
      `/slots/${id}/booking`,
      `/slots/${id}/booking/move`,
      `/slots/${id}/booking/removal`,
      `/slots/${id}/waiting`,
      `/slots/${id}/withdrawal`,
      `/slots/${id}/edit`,
    ]),
    `/cohorts/${cohortId}/slots`,
    `/cohorts/${cohortId}/slots?page=2`,
    "/",
  ],
  readers: {
    amara: ["/slots/secret-one"],
    dominic: ["/slots/secret-one/waiting"],
    gwilym: ["/slots/secret-one"],
    ines: ["/slots/secret-coaching"],
  },
};
