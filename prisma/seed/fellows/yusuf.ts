import { answers } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const yusuf: FellowStory = {
  id: "yusuf",
  name: "Yusuf Ahmed",
  profession: "Paediatrician",
  host: "peacock-hill",
  challenge:
    "Children with asthma in damp flats keep coming into hospital each time the weather turns; clinics, inhaler teaching and a school programme have all stopped at the front door of the flat.",
  mentor: "shreya",
  coach: "wen",
  entries: [
    {
      id: "yusuf-mould",
      on: [2, 9, "22:20"],
      template: "systems",
      title: "Letters about mould",
      body: answers(
        "systems",
        "The housing officer with the repairs list, and above her a contract. I have written perhaps two hundred letters about mould. I had never met a single person who received one.",
        "I gave up an afternoon and my belief in letters. I kept my title, because it got me past reception.",
        "Children. We talk of them as lungs. A boy in the school workshop drew his bedroom with the window nailed shut. He would have said that the window is shut because of the noise from the road, which is in no letter of mine.",
      ),
      evidence: {
        II2: "Met the reader of my letters and found that they go nowhere.",
        RC5: "First link between our clinic and the repairs team.",
      },
      shares: [{ with: "marcus", on: [2, 11], read: [2, 12] }],
    },
    {
      id: "yusuf-list",
      on: [4, 15],
      template: "double-loop",
      title: "Jumping the queue",
      body: answers(
        "double-loop",
        "The repairs team offered to put our twelve families first. I said yes at once, and the twelve flats were done in three weeks.",
        "I was asked what I wanted and I asked for my patients.",
        "That my duty is to the child in front of me. It is the rule of my whole training, and it pushed twelve other families down a list that I will never see.",
        "A duty to the child whom I cannot see, as well. I have asked for the list to be ordered with us, by need, in the open. It is slower, and I am not comfortable.",
      ),
      evidence: {
        II1: "Moved from my patients to the population of the borough.",
        IE1: "Gave back a favour in exchange for a fairer list.",
      },
    },
  ],
  updates: [
    [
      "Two hundred letters about mould and no reply that anyone can find.",
      "No idea who decides about repairs.",
      "Go to the housing office in person.",
    ],
    [
      "One officer, one list, a contract that ends next year.",
      "Health data and addresses may not meet.",
      "Ask families to carry their own note.",
    ],
    [
      "Twelve families carried it. All twelve were let in to see the officer.",
      "Favours do not scale.",
      "Talk about how the list is ordered.",
    ],
    [
      "Twelve flats done, and I had jumped the queue.",
      "How to order a list fairly with housing.",
      "Ask tenants, with Joe.",
    ],
    [
      "Tenants put noise and heat beside mould. So the window opens or it does not.",
      "Road noise belongs to somebody else again.",
      "A shared list, reviewed monthly, in the open.",
    ],
  ],
  reviews: [
    {
      progress: "Met the people to whom we have been writing for ten years.",
      learned: "A letter lets the writer stop.",
      surprised: "A window nailed shut against noise.",
      mentorMet: true,
      sessionsLost: 0,
      airCoverUsed: "Afternoons outside the hospital, in clinic time.",
      supportDue: "An introduction to the borough's director of housing.",
      sustainedBy: "Asthma nurses and the repairs team.",
      confidence: 3,
      written: [3, 15],
      sponsorSigned: [3, 18],
      fellowSigned: [3, 20],
    },
  ],
};
