import { act, page } from "../tried.ts";

const diagram = "/challenges/amara-challenge/drivers";
const call = `${diagram}/amara-driver-call`;

export const driverRequests = {
  "challenges/:challengeId/drivers": [
    page("Amara's", diagram),
    page("of one that is not there", "/challenges/none/drivers"),
  ],
  "challenges/:challengeId/drivers.svg": [page("Amara's", `${diagram}.svg`)],
  "challenges/:challengeId/drivers/new": [
    page("to Amara's", `${diagram}/new?above=amara-driver-plan`),
    act("to Amara's", `${diagram}/new`, {
      level: "idea",
      aboveId: "amara-driver-plan",
      text: "A call the day after",
    }),
  ],
  "challenges/:challengeId/drivers/:driverId": [
    page("of Amara's", call),
    act("of Amara's", call, { revision: "1", text: "A nurse answers" }),
    page("by way of another's challenge", "/challenges/ben-challenge/drivers/amara-driver-call"),
  ],
  "challenges/:challengeId/drivers/:driverId/feeds": [
    page("of Amara's", `${call}/feeds`),
    act("of Amara's, nothing", `${call}/feeds`, { revision: "1" }),
  ],
  "challenges/:challengeId/drivers/:driverId/position": [
    act("of Amara's", `${call}/position`, { to: "up" }),
  ],
  "challenges/:challengeId/drivers/:driverId/removal": [
    page("of Amara's", `${call}/removal`),
    act("of Amara's", `${diagram}/amara-driver-sheet/removal`),
  ],
};
