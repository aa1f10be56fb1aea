import type { Audience, Prisma, ProfileKind } from "../../app/generated/prisma/client.ts";

type Said = [text: string, readers: Audience];
type ProfileStory = {
  says: Partial<Record<Exclude<ProfileKind, "name" | "profession" | "photo">, Said>>;
  /** Who finds them in the directory, and who reads their profession, where it is not everybody. */
  readers?: Partial<Record<"name" | "profession", Audience>>;
};

const everybody = (text: string): Said => [text, "programme"];
const cohort = (text: string): Said => [text, "cohort"];
const arrangers = (text: string): Said => [text, "arrangers"];
const nobody = (text: string): Said => [text, "nobody"];

/** What some of the cohort say about themselves, by person. */
const profiles: Record<string, ProfileStory> = {
  amara: {
    says: {
      pronouns: everybody("she/her"),
      place: everybody("Barnet"),
      interests: cohort(
        "Breathlessness clinics run with patients, community choirs, and why handovers go wrong",
      ),
      languages: everybody("English, Igbo, some French"),
      offers: everybody(
        "A morning with the respiratory nurses at Northmere, for whoever is curious",
      ),
      accessNeeds: arrangers("A seat near the door, and a break every hour and a half"),
    },
  },
  daniel: {
    says: {
      pronouns: cohort("he/him"),
      place: cohort("Hackney"),
      interests: cohort("Theatre, cycling, how teams talk when nobody leads"),
      accessNeeds: nobody("Large print"),
    },
  },
  priya: {
    says: { interests: everybody("Measurement for improvement"), languages: cohort("Gujarati") },
  },
  tomasz: {
    says: {
      pronouns: cohort("he/him"),
      place: everybody("Croydon"),
      languages: everybody("Polish, English"),
      offers: everybody("Help with a run chart"),
    },
  },
  leila: { says: { interests: cohort("Perinatal mental health") }, readers: { name: "nobody" } },
  grace: {
    says: {
      place: cohort("Lewisham"),
      accessNeeds: arrangers("Captions when the set meets by video"),
    },
  },
  ben: {
    says: { place: everybody("Enfield"), interests: cohort("Running, and getting others to walk") },
  },
  yusuf: { says: { languages: everybody("Somali, Arabic, English") } },
  kwame: { says: { offers: everybody("A ride-along with an ambulance crew") } },
  mei: { says: { interests: nobody("Changing profession") } },
  fiona: {
    says: { accessNeeds: arrangers("Step-free all the way; a lift wide enough for a powerchair") },
  },
  sunita: { says: { place: everybody("Barnet") }, readers: { profession: "cohort" } },
  hannah: { says: { interests: everybody("Play in hospital, and siblings of ill children") } },
  dominic: {
    says: {
      pronouns: everybody("he/him"),
      interests: cohort("Jazz, and queues of every kind"),
      offers: cohort("Rehearsing a difficult conversation"),
    },
  },
  nkechi: { says: { languages: everybody("Igbo, English"), place: everybody("Southwark") } },
  ruth: {
    says: {
      pronouns: everybody("she/her"),
      place: everybody("Camden"),
      interests: everybody("Adult learning, allotments"),
      offers: everybody("Thinking a stuck question through, over tea"),
    },
  },
  gwilym: {
    says: { languages: everybody("Welsh, English"), interests: everybody("Charts on paper") },
  },
  marcus: { says: { place: everybody("Rotherhithe"), interests: everybody("Silence in groups") } },
  joyce: {
    says: {
      offers: everybody("Shadowing a consultant nurse for a day"),
      place: everybody("Barnet"),
    },
  },
  helena: {
    says: { place: everybody("Barnet"), interests: nobody("Learning to say that I do not know") },
  },
  maureen: {
    says: {
      interests: everybody("Carers’ rights, gardening"),
      accessNeeds: arrangers("An end time that is kept: somebody waits for me at home"),
    },
  },
  // Of the other programme: nobody here comes across her by a choir.
  carys: { says: { place: everybody("Newport"), interests: everybody("Community choirs") } },
  bernadette: { says: { place: everybody("Bloomsbury"), languages: everybody("Twi, English") } },
};

/** Writes what the cohort's people say about themselves. Their names and professions are there already. */
export async function seedProfiles(tx: Prisma.TransactionClient): Promise<void> {
  const rows = Object.entries(profiles).flatMap(([personId, { says }]) =>
    Object.entries(says).map(([kind, [text, readers]]) => {
      return { personId, kind: kind as ProfileKind, text, readers };
    }),
  );
  await tx.profileField.createMany({ data: rows });
  for (const [personId, { readers = {} }] of Object.entries(profiles))
    for (const [kind, audience] of Object.entries(readers))
      await tx.profileField.update({
        where: { personId_kind: { personId, kind: kind as ProfileKind } },
        data: { readers: audience },
      });
}
