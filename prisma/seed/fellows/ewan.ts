import { answers } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const ewan: FellowStory = {
  id: "ewan",
  name: "Ewan MacLeod",
  profession: "Mental health nurse",
  host: "heron-quarter",
  challenge:
    "People in a mental health crisis wait up to thirty hours in a corridor of the emergency department, because every alternative that we opened is full by noon or closed by six.",
  mentor: "olumide",
  coach: "patrick",
  entries: [
    {
      id: "ewan-corridor",
      on: [1, 24, "05:30"],
      template: "gibbs",
      title: "A night in the corridor",
      body: answers(
        "gibbs",
        "Sat in the corridor from ten at night to five, as myself, with the agreement of the department and of those who were there.",
        "Cold. Then bored, then watchful. By three I was counting the doors.",
        "Good: a porter brought blankets without being asked. Hard: he said that he does it each night and is not supposed to.",
        "Everyone who walks past is on their way to someone else. Nobody is unkind.",
        "What makes it bearable is done by people with no part in any of our plans.",
        "Ask the porter what else he sees.",
      ),
      evidence: {
        II2: "Stayed for a night in the place that I had only read about.",
        IE2: "Sat with helplessness and did not turn it into a task.",
      },
    },
    {
      id: "ewan-stop",
      on: [4, 14],
      template: "double-loop",
      title: "Closing my own project",
      body: answers(
        "double-loop",
        "The crisis lounge that I set up last year is full by noon with people who would once have gone home. The corridor is no shorter.",
        "I built a place, staffed it well, and measured satisfaction, which is very high.",
        "That if we offer something good, it takes the strain from something bad. Capacity was my answer because capacity is what one can ask for.",
        "Perhaps a good place fills with the need nearest to it. I think that the corridor is made at home at six in the evening, when the day team goes off. I have told Rashid that I would look at six o'clock, even if it costs the lounge its evening staff.",
      ),
      evidence: {
        II4: "Willing to shrink a project of my own on the evidence.",
        IE4: "Moved to where the problem begins.",
      },
      shares: [
        {
          with: "olumide",
          on: [4, 15],
          asked: "Before the lounge team hears it from someone else: how?",
          read: [4, 15, "20:30"],
          comments: [
            {
              by: "olumide",
              on: [4, 15, "20:50"],
              text: "Tomorrow, in person, with me beside you and not in front of you. Tell them what they made possible first, because it is true.",
            },
          ],
        },
      ],
    },
  ],
  updates: [
    [
      "The corridor is kept bearable by a porter.",
      "Thirty hours is somebody else's figure in every meeting.",
      "Sit with the porter.",
    ],
    [
      "Most people in the corridor at midnight rang our day team before six.",
      "The phone goes to a message at six.",
      "Listen to the messages.",
    ],
    [
      "Eleven messages in one evening. We answer them at nine the next day.",
      "The day team is already thin.",
      "Ask them what they would want at six.",
    ],
    [
      "My lounge is full and the corridor no shorter.",
      "People love the lounge.",
      "Move two evening shifts to the phone, for a month.",
    ],
    null,
  ],
  reviews: [
    {
      progress: "Found the hour at which the corridor begins: six in the evening.",
      learned: "People had rung us first.",
      surprised: "What the porters do.",
      mentorMet: true,
      sessionsLost: 4,
      airCoverUsed: "A night in the corridor.",
      supportDue: "Two evening shifts to test with.",
      sustainedBy: "The day team, if it is not one more thing.",
      confidence: 3,
      written: [3, 19],
      sponsorSigned: [3, 22],
      fellowSigned: [3, 22, "23:00"],
    },
  ],
};
