import { prisma } from "../../../app/server/database/client.server.ts";
import type { Secret } from "./secret.ts";

const word = "Tergiversating";
const map = "/challenges/amara-challenge/coalition";
const director = `${map}/amara-stakeholder-director`;

async function plant() {
  const words = { interest: word, relationship: word, name: word };
  await prisma.stakeholder.update({ where: { id: "amara-stakeholder-director" }, data: words });
  await prisma.stakeholderTalk.create({
    data: {
      stakeholderId: "amara-stakeholder-director",
      personId: "amara",
      about: word,
      dueOn: new Date(),
    },
  });
}

/** Whom a challenge depends on, and how, is for its fellows: not for those whom it is about, nor for anybody else who works on it. */
export const thoughtOfStakeholders: Secret = {
  plant,
  words: new RegExp(word),
  paths: [map, director, `${director}/edit`, `${director}/conversation`],
  readers: { amara: [map, director] },
};
