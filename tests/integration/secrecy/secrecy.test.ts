import { beforeAll, expect, test } from "vitest";
import { browserOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { everywhere, kindsFoundBy } from "../../support/everywhere.ts";
import { broughtToASlot } from "./brought-to-a-slot.ts";
import { saidByAPair } from "./said-by-a-pair.ts";
import { saidInTheSet } from "./said-in-the-set.ts";
import { thoughtOfStakeholders } from "./thought-of-stakeholders.ts";

/*
 * Words that nobody else would use are put wherever something is written down that is not for everybody; then everybody opens
 * every page, search and file that there is.
 */
const secrets = { saidInTheSet, saidByAPair, broughtToASlot, thoughtOfStakeholders };
const paths = [...Object.values(secrets).flatMap((secret) => secret.paths), ...everywhere];

beforeAll(async () => {
  await seedPeople();
  for (const { plant } of Object.values(secrets)) await plant();
}, 60_000);

// A programme's lead; faculty, one of whom facilitates a set; fellows of three sets, and one who works on another's challenge; a
// mentor, a coach, the facilitator of another set; a sponsor, the lead of a host; a citizen partner, an assessor, an analyst of a
// challenge, and the lead of another programme.
const everybody = (
  "bernadette gwilym ruth amara ben dominic daniel joyce ines marcus helena desmond maureen colin " +
  "sanjay olwen"
).split(" ");

test.each(everybody)(
  "%s finds what is for them, and nothing of the rest anywhere",
  async (who) => {
    const words = Object.entries(secrets).map(([name, secret]) => [name, secret.words] as const);
    const found = await kindsFoundBy(await browserOf(who), paths, Object.fromEntries(words));
    for (const [name, { readers }] of Object.entries(secrets)) {
      const expected = readers[who];
      expect(found[name], name).toEqual(expected ? expect.arrayContaining(expected) : []);
    }
  },
  120_000,
);
