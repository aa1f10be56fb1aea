import { answers, answersTo } from "../document.ts";
import { unexpectedTeacher } from "../journal-prompts.ts";
import type { FellowStory } from "../story.ts";

export const leila: FellowStory = {
  id: "leila",
  name: "Leila Haddad",
  profession: "Clinical psychologist",
  host: "heron-quarter",
  challenge:
    "At eighteen, half of the young people in our care vanish between children's and adult services, and every protocol for their transition has been about the letter and not about them.",
  mentor: "beverley",
  coach: "zainab",
  entries: [
    {
      id: "leila-two-worlds",
      on: [2, 11, "19:50"],
      template: "systems",
      title: "Two waiting rooms",
      body: answers(
        "systems",
        "Whoever holds the referral criteria. In the one building they are written to keep people in, in the other to keep people out, and in each they are called safety. I know because I have written both.",
        "I gave away my diagnosis of the problem, which was attachment, since I am a psychologist. I kept my chair by the door.",
        "Those who vanished, by definition. We wrote to thirty of them, and four answered, one with a single line: nobody told me it had stopped. I had that line in my head all the way home.",
      ),
      evidence: {
        II2: "Looked for the people who left, and at the criteria I wrote myself.",
        RC1: "Asked those who had vanished, and took four answers seriously.",
      },
    },
    {
      id: "leila-tunde",
      on: [4, 19],
      template: "gibbs",
      title: "Tunde asks a better question",
      body: answers(
        "gibbs",
        "A meeting of eight young people, planned with Tunde. I had prepared a warm-up. He had prepared chips.",
        "Superfluous, and a little jealous of how easy it was for him.",
        "Good: they stayed two hours. Hard: one of them told me kindly that I nod too much.",
        "He asked them who they had rung when it got bad. I would have asked what support they had needed. His question can be answered by anyone. Mine can be answered by a psychologist.",
        "My training is in the way at the start and of use later. Someone rang her driving instructor. I could not have thought of that person, and he is in her life each week.",
        "Nod less. Ask who, not what.",
      ),
      evidence: {
        IE3: "Took blunt feedback from a young person, and a better question from a peer.",
        IE1: "Tunde led; I learned the craft from him.",
      },
      shares: [
        {
          with: "beverley",
          on: [4, 21],
          asked: "Could we try 'who did you ring' in the assessment?",
          read: [4, 22],
        },
      ],
    },
    {
      id: "leila-driving-instructor",
      on: [4, 11, "20:20"],
      prompt: unexpectedTeacher.id,
      title: unexpectedTeacher.title,
      body: answersTo(
        unexpectedTeacher.questions,
        "A receptionist of the adult service. She keeps a list in pencil of the young people who came once and not again, with what they said on the way out. Nobody had asked her for it.",
        "I had thought of reception as the place where the letters are lost. She had been doing my evaluation for three years.",
        "Ask her to read us the list at the shared morning. I will not type it up: it is hers.",
      ),
    },
  ],
  updates: [
    [
      "Nobody can say how many young people leave at eighteen. I counted by hand.",
      "Two records systems.",
      "Write to those who left.",
    ],
    [
      "Four of thirty wrote back. One had not known that her care had stopped.",
      "Adult services hear this as blame.",
      "Shadow the adult team for a week before saying anything more.",
    ],
    [
      "The adult team has its own grief about who it cannot see.",
      "Criteria cannot be changed by either team alone.",
      "A shared morning, no papers.",
    ],
    [
      "Young people ring people we have never heard of.",
      "Nothing that money would fix; it is time.",
      "Ask 'who did you ring' in five assessments.",
    ],
    [
      "In three of five assessments the answer changed the plan.",
      "One team lead has left.",
      "Begin again with the new one, and bring two of the young people.",
    ],
  ],
  reviews: [
    {
      progress: "The people who vanish have been counted, and some have been heard.",
      learned: "Both teams wrote their criteria to be safe.",
      surprised: "One had never been told that her care had ended.",
      mentorMet: true,
      sessionsLost: 2,
      airCoverUsed: "A week with the adult team, out of clinic.",
      supportDue: "A joint sponsor on the adult side.",
      sustainedBy: "Unclear, and we say so.",
      confidence: 3,
      written: [3, 16],
      sponsorSigned: [3, 17],
      fellowSigned: [3, 17, "21:30"],
    },
  ],
};
