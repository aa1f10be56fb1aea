import type { Energy, Influence } from "../../app/generated/prisma/client.ts";
import type { When } from "./story.ts";

export type StakeholderStory = {
  id: string;
  since: When;
  role: string;
  name?: string;
  interest: string;
  influence: Influence;
  energy: Energy;
  relationship?: string;
  next?: { by: When; about: string };
  earlier?: { on: When; outcome: string }[];
};

/** On whom Amara's challenge depends, as she sees it. */
export const stakeholderStories: StakeholderStory[] = [
  {
    id: "amara-stakeholder-director",
    since: [2, 14],
    role: "Director of community services",
    interest: "A budget that holds, and no third pilot that ends when the fellow leaves",
    influence: "high",
    energy: "undecided",
    relationship: "Helena knows him from the merger. I have met him once, in a corridor.",
    next: { by: { ago: -2 }, about: "What would he need to see before the four weeks are over?" },
  },
  {
    id: "amara-stakeholder-finance",
    since: [5, 2],
    role: "Finance business partner",
    interest: "That nobody counts a bed twice",
    influence: "high",
    energy: "reluctant",
    relationship: "She was burnt by an earlier plan, and says so.",
    earlier: [
      {
        on: [5, 9],
        outcome: "She would look at attendances, not at beds. She sends me the definition.",
      },
    ],
  },
  {
    id: "amara-stakeholder-ward",
    since: [2, 14],
    role: "Ward manager, respiratory",
    interest: "A rota that does not break every second weekend",
    influence: "high",
    energy: "inFavour",
    relationship: "We trained together. She was glad to be asked about the cover.",
  },
  {
    id: "amara-stakeholder-site",
    since: [3, 6],
    role: "Weekend site manager",
    interest: "Fewer surprises on a Saturday",
    influence: "some",
    energy: "against",
    relationship: "He thinks that the call brings more people in. Nobody has asked him why.",
    next: { by: { ago: -9 }, about: "What does he see at eight on a Saturday?" },
  },
  {
    id: "amara-stakeholder-practice",
    since: [4, 22],
    role: "Lead general practitioner of the two practices",
    interest: "People who do not fall between Friday and Monday",
    influence: "some",
    energy: "carrying",
    relationship: "She brought the second practice in without being asked.",
  },
  {
    id: "amara-stakeholder-group",
    since: [3, 12],
    role: "Chair of the breathing support group",
    interest: "Not to be asked the same thing a fourth time",
    influence: "some",
    energy: "carrying",
    relationship: "By way of Maureen.",
  },
  {
    id: "amara-stakeholder-calls",
    since: [5, 3],
    role: "Call handlers, out of hours",
    interest: "Something else to offer than an ambulance",
    influence: "low",
    energy: "undecided",
  },
];
