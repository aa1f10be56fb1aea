import { inviteAll, makeRound } from "../support/made-round.ts";
import { prisma } from "../../app/server/database/client.server.ts";

/* Run as a program by rounds.ts: what it imports opens the database that the environment names. */

if (process.argv.includes("add")) {
  await makeRound({ alone: false });
  await inviteAll();
}
if (process.argv.includes("close"))
  await prisma.feedbackRound.update({ where: { id: "round" }, data: { closingAt: new Date() } });
await prisma.$disconnect();
