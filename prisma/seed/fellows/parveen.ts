import { answers, freely } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const parveen: FellowStory = {
  id: "parveen",
  name: "Parveen Akhtar",
  profession: "GP",
  host: "tanners-yard",
  challenge:
    "In five practices a third of the appointments go to people who are lonely or in debt, we all know it, and a social prescriber in each has become one more waiting list.",
  mentor: "saoirse",
  coach: "zainab",
  entries: [
    {
      id: "parveen-tissues",
      on: [1, 30, "20:50"],
      template: "free",
      title: "The box of tissues",
      body: freely(
        "I counted tissues for a week. It was a joke with the receptionist, and then it was data. Eleven people wept in my room, and in nine of them there was nothing that I could prescribe for.",
        "What I did was to be there for ten minutes, and then to refer. The referral is where I feel that I have done something. I am not sure that they do.",
        "My father kept a shop. People came in for one onion.",
      ),
      evidence: { II2: "Counted something that nobody counts, and questioned my own relief." },
    },
    {
      id: "parveen-onion",
      on: [4, 16],
      template: "rolfe",
      title: "One onion",
      body: answers(
        "rolfe",
        "We opened the waiting room on Wednesday afternoons with no appointments, a kettle, and nobody from the practice in charge. Joe's tenants' association holds the key.",
        "McKnight warned that professional help can turn neighbours into clients. I had read it as a criticism of social workers. It is about my referral button.",
        "If I act on it, some of what we do should be done less. It is hard to say to a board that a good outcome is that we were not needed. For the people in that room it was a Wednesday with a kettle.",
      ),
      evidence: {
        LC4: "McKnight, read against my own practice.",
        IE1: "The key is held by the tenants.",
      },
      shares: [
        {
          with: "farah",
          on: [4, 17],
          asked: "For assignment two. Is the claim too strong?",
          read: [4, 20],
          comments: [
            {
              by: "farah",
              on: [4, 20, "13:30"],
              text: "The claim is strong and your evidence is one kettle. Keep both, and say so in those words. What would change your mind about it?",
            },
          ],
        },
      ],
    },
  ],
  updates: [
    [
      "Eleven weeping people in a week; two needed a doctor.",
      "Our social prescriber has a ten-week wait.",
      "Ask the nine what they came for.",
    ],
    [
      "For somebody to say it to. A receptionist would have done for most of them.",
      "Receptionists have no time either.",
      "Ask Joe what the estate already has.",
    ],
    null,
    [
      "A kettle, a key and no plan. Fourteen people came.",
      "Insurance again, as for everyone in this cohort.",
      "Leave it alone, and go as a guest.",
    ],
    [
      "Two of those who came now run it.",
      "I want to measure it and I should not yet.",
      "Ask the two whether they want anything counted.",
    ],
  ],
  reviews: [
    {
      progress: "Looked at what people come for when it is not medicine.",
      learned: "A referral can be for the doctor's relief.",
      surprised: "Tissues as data.",
      mentorMet: true,
      sessionsLost: 2,
      airCoverUsed: "The waiting room after hours.",
      supportDue: "The network's insurance extended to the tenants' association.",
      sustainedBy: "The tenants' association.",
      confidence: 4,
      written: [3, 18],
      sponsorSigned: [3, 22],
      fellowSigned: [3, 23],
    },
  ],
};
