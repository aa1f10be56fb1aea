import { answers, freely, paragraph } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const daniel: FellowStory = {
  id: "daniel",
  name: "Daniel Fraser",
  profession: "GP",
  host: "long-acre-wood",
  challenge:
    "The two hundred frailest people in our network see more than twenty professionals a year each and know the name of none of them; every new team that we added made it worse.",
  mentor: "eleni",
  coach: "ines",
  entries: [
    {
      id: "daniel-calendar",
      on: [1, 23],
      template: "kolb",
      title: "One person's month",
      body: answers(
        "kolb",
        "With her leave, I drew one woman's month from the diaries of everyone who had been to see her. I rang each of them.",
        "Nineteen visits by eleven people from six organisations. Blood pressure taken nine times. The bath rail asked for three times and not fitted.",
        "Each visit was well done. There was no bad work anywhere in it. I had expected to find a villain and I found a diary.",
        "Show it to all eleven at once, with her in the room, and see what she says.",
      ),
      evidence: {
        II2: "Followed one month through eleven diaries and looked for my own part in it.",
      },
    },
    {
      id: "daniel-not-the-doctor",
      on: [3, 15, "21:35"],
      template: "schon",
      title: "Not being the doctor",
      body: answers(
        "schon",
        "That everyone waited for me. Eleven people round a kitchen table, her kitchen, and each time there was a gap they looked at me. She did as well.",
        "I got up and made the tea. It took a long time, on purpose. When I came back the healthcare assistant was drawing up who comes on which day.",
        "I had thought of the GP's authority as something to use well. I had not seen that it fills a room even when I say nothing. I may have to leave the room more often.",
      ),
      evidence: {
        IE1: "Left the table so that others could decide, and they did.",
        RC2: "Made room for the person who visits most and is asked least.",
      },
      shares: [
        {
          with: "eleni",
          on: [3, 17],
          asked: "Would the partners see the point of this, or would they only see the tea?",
          read: [3, 18],
          comments: [
            {
              by: "eleni",
              on: [3, 18, "20:15"],
              text: "Two would see the point. One would see the tea and come round. Tell it as you have here, short, and do not add the slide about integration.",
            },
          ],
        },
      ],
    },
    {
      id: "daniel-names",
      on: [5, 11],
      template: "free",
      title: "Names",
      body: freely(
        "The test was small: each of six people chooses one of those who come, and that one holds the thread. We asked them to choose anyone.",
        paragraph(
          "Nobody chose a doctor. Two chose the carer, one the pharmacist's delivery driver. We had to think about that one. He said yes before we had finished thinking.",
        ),
        "I am trying not to tell this as a charming story. If the driver holds the thread then he needs someone to ring who answers, and that someone is me. The power has moved and the duty has not.",
      ),
      evidence: { RC1: "People chose who holds the thread, and we kept to their choice." },
    },
  ],
  updates: [
    [
      "Nineteen visits in one woman's month, all of them good, and no bath rail.",
      "Six organisations and six diaries that cannot be read together.",
      "Put the month on one page and show it to everyone in it.",
    ],
    [
      "Nobody had known how many others were coming.",
      "Two teams may not meet in a patient's home, says their policy.",
      "Ask the two managers in person.",
    ],
    [
      "Eleven people, one kitchen, and a list that the healthcare assistant wrote.",
      "My own partners think that I am doing social work.",
      "Invite one partner to the next kitchen.",
    ],
    null,
    [
      "People choose someone to hold the thread, and it is never a doctor.",
      "What we owe to those who were chosen.",
      "Six more people, and a phone line for the thread-holders.",
    ],
  ],
  reviews: [
    {
      progress: "One woman's month drawn with everyone in it; kitchens in place of meetings.",
      learned: "The work was good everywhere and added up to nothing.",
      surprised: "That no one knew how many others called.",
      mentorMet: true,
      sessionsLost: 3,
      airCoverUsed: "Eleni covered two surgeries.",
      supportDue: "A word with the two services whose policy forbids home meetings.",
      sustainedBy: "The network's care coordinators.",
      confidence: 3,
      written: [3, 19],
      sponsorSigned: [3, 20],
      fellowSigned: [3, 24],
    },
  ],
};
