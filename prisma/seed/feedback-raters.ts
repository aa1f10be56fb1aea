import type { Prisma } from "../../app/generated/prisma/client.ts";
import { fellows } from "./fellows.ts";
import { hosts } from "./hosts.ts";
import * as people from "./people.ts";
import { sponsorOf } from "./progress.ts";
import { sets } from "./sets.ts";
import type { FellowStory } from "./story.ts";

const first = "Agnes Bola Cato Dilys Efua Fergus Gita Hamish Ilse Jonah Kezia Lowri".split(" ");
const last = "Abbot Bains Cole Drury Emeka Frost Gower Hale Imrie Joyner Kaur Lund".split(" ");

/** Somebody at work with a fellow, who has no account. */
const colleague = (fellow: number, at: number) =>
  `${first[(fellow + at * 5) % first.length]} ${last[(fellow * 7 + at) % last.length]}`;

const peersKnow = ["We share the morning ward round", "Runs the clinic next door", "On my team"];
const teamKnows = [
  "Community team; we plan discharges together",
  "Leads the practice that tests this with me",
  "Voluntary sector; we met in the inquiry",
];

type Named = Pick<Prisma.RaterCreateManyInput, "group" | "name" | "email" | "how">;

const person = (id: string) => {
  const known = [
    ...people.citizens,
    ...hosts.flatMap(({ sponsor, mentors }) => [sponsor, ...mentors]),
    ...fellows,
  ].find((one) => one.id === id);
  if (!known) throw new Error(`Nobody of the sample is called ${id}`);
  return { name: known.name, email: people.emailOf(known.name) };
};

/** The twelve whom a fellow names, in the order in which they came to mind. Nobody is named by more than six. */
export function ratersOf(fellow: FellowStory): Named[] {
  const at = fellows.indexOf(fellow);
  const set = sets.find(({ members }) => members.includes(fellow.id))?.members ?? [];
  const others = set.filter((id) => id !== fellow.id).slice(0, 3);
  const citizen = people.citizens[at % people.citizens.length];
  const invented = (group: string, words: string[], from: number) =>
    words.map((how, index) => {
      const name = colleague(at, from + index);
      const address = `${name.toLowerCase().replace(" ", ".")}@${fellow.host}.example.org`;
      return { group, name, email: address, how };
    });
  return [
    { group: "sponsor", ...person(sponsorOf(fellow)), how: "My sponsor" },
    ...invented("host-peers", peersKnow, 0),
    { group: "host-peers", ...person(fellow.mentor), how: "My mentor" },
    ...others.map((id) => ({ group: "cohort-peers", ...person(id), how: "In my set" })),
    ...invented("wider-team", teamKnows, 3),
    ...(citizen
      ? [{ group: "citizens", ...person(citizen.id), how: "We plan the sessions together" }]
      : []),
  ];
}
