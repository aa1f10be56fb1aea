import { answers, freely } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const chloe: FellowStory = {
  id: "chloe",
  name: "Chloé Baptiste",
  profession: "Speech and language therapist",
  host: "fleetwater",
  challenge:
    "A third of children start school here without the words they need, parents wait ten months to hear from us, and every push on the waiting list has only made a longer one.",
  mentor: "rosalind",
  coach: "patrick",
  entries: [
    {
      id: "chloe-waiting-list",
      on: [1, 29],
      template: "kolb",
      title: "Ringing the waiting list",
      body: answers(
        "kolb",
        "Rang forty families who have waited for more than six months. I asked what they had done meanwhile.",
        "Half had found something: a grandmother, a toy library, a video channel. Two had moved away. One mother said that she had stopped talking to him in our language because somebody had told her that it would confuse him.",
        "A wait is not empty. People learn from whoever is near, right or wrong, and we are not near.",
        "Find out who told her that. It may well have been one of us.",
      ),
      evidence: { II2: "Asked what happens in the wait and not how long it is." },
    },
    {
      id: "chloe-toy-library",
      on: [4, 6, "12:35"],
      template: "free",
      title: "What the toy library knows",
      body: freely(
        "The woman who runs the toy library has seen more two-year-olds than our whole department. She can tell by how they hold a cup, she says, and I believe her.",
        "I had come to train her. After twenty minutes I put the slides away and asked if she would teach us. She thought that I was joking.",
        "It is uncomfortable, as a registered professional, to learn from someone with no letters after her name. It is a discomfort that I would like to get used to.",
      ),
      evidence: {
        LC1: "Treated a volunteer as a peer whose knowledge we lack.",
        LC2: "Asked to be taught, in place of training.",
      },
      shares: [
        {
          with: "rosalind",
          on: [4, 8],
          asked: "Would the team come to the toy library for an away morning?",
          read: [4, 9],
          comments: [
            {
              by: "rosalind",
              on: [4, 9, "16:40"],
              text: "Yes, and I will come too. Ask her what she would like for it. An honorarium, not a box of chocolates.",
            },
          ],
        },
      ],
    },
  ],
  updates: [
    [
      "Families do not wait, they find other help, good and bad.",
      "We have no word for what happens outside the clinic.",
      "Ring forty families.",
    ],
    [
      "Half had found something by themselves. Some had been told nonsense.",
      "Some of the nonsense came from health staff.",
      "Ask where it comes from, without blame.",
    ],
    null,
    [
      "The toy library knows the children whom we wait to meet.",
      "Money for her time.",
      "An away morning there, as learners.",
    ],
    [
      "Eight therapists were taught by one volunteer and were quiet for once.",
      "The list is as long as ever, and I am asked about it weekly.",
      "Try talking at the toy library on Thursdays, no referral needed.",
    ],
  ],
  reviews: [
    {
      progress: "Forty families rung; the wait looks different from their side.",
      learned: "We had been improving our list, not their wait.",
      surprised: "Some harmful advice came from health staff.",
      mentorMet: true,
      sessionsLost: 3,
      airCoverUsed: "",
      supportDue: "Relief from the weekly waiting list call.",
      sustainedBy: "Not known yet.",
      confidence: 2,
      written: [3, 24],
      sponsorSigned: [3, 26],
    },
  ],
};
