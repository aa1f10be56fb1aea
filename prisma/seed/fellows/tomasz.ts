import { answers, answersTo, freely } from "../document.ts";
import { unexpectedTeacher } from "../journal-prompts.ts";
import type { FellowStory } from "../story.ts";

export const tomasz: FellowStory = {
  id: "tomasz",
  name: "Tomasz Zieliński",
  profession: "Paramedic",
  host: "greater-thames",
  challenge:
    "People who have fallen and are not hurt lie on the floor for hours, because no service is sure that it may pick them up, and the longer they lie the more surely they need a hospital.",
  mentor: "harpreet",
  coach: "wen",
  entries: [
    {
      id: "tomasz-floor",
      on: [1, 14, "03:50"],
      template: "free",
      title: "Four hours on the floor",
      body: freely(
        "Written after a night. Somebody had been on the floor for four hours with the television on. She was not hurt when she fell. She was by the time we came.",
        "She said sorry to us. They always say sorry.",
        "A neighbour had been sitting with her the whole time. He is a scaffolder and could have lifted her with one arm. He had been told on the phone not to. I would have told him the same.",
        "I keep thinking about that rule. It protects somebody. I am not sure that it is her.",
      ),
      evidence: { II1: "Asks whom the rule protects." },
      shares: [
        {
          with: "harpreet",
          on: [1, 16],
          asked: "Where does that rule come from? Can we find the person who wrote it?",
          read: [1, 17],
          comments: [
            {
              by: "harpreet",
              on: [1, 17, "13:25"],
              text: "I was on the group that wrote it. We had one bad case in front of us and none of the hundred others. Come and see me, and bring the scaffolder with you in spirit.",
            },
          ],
        },
      ],
    },
    {
      id: "tomasz-rule",
      on: [3, 6],
      template: "double-loop",
      title: "Who wrote the rule",
      body: answers(
        "double-loop",
        "Nothing moved for five weeks. I took a proposal to three services and each agreed, on condition that another went first.",
        "I went to them one at a time, as you would in a handover. I made each of them feel safe alone.",
        "That agreement is something you collect. On the road I am good at that: you talk to the family, then to the hospital, then to control, and you carry it in your head.",
        "Perhaps the three of them should hear each other be afraid. I would like to believe that a room can hold more than I can carry.",
      ),
      evidence: {
        RC3: "Saw that separate agreements had let everybody wait for everybody.",
        RC4: "Chose to bring three services and two families into one room.",
      },
    },
    {
      id: "tomasz-scaffolder",
      on: [4, 15, "04:40"],
      prompt: unexpectedTeacher.id,
      title: unexpectedTeacher.title,
      body: answersTo(
        unexpectedTeacher.questions,
        "A neighbour who builds scaffolding. He showed us how to get somebody heavy up from the floor with two belts and a chair, and he talked to her all the time he did it. We have a machine for that, on a waiting list.",
        "Because he was the caller, and callers are whom we calm down.",
        "Bring him to the day with the call handlers. Ask what he would need to be told on the phone before he dared.",
      ),
    },
  ],
  updates: [
    [
      "Most people who lie for hours were not hurt by the fall.",
      "Three services, each sure that it may not lift.",
      "Find where the rule came from.",
    ],
    [
      "It was written after one bad case, by careful people.",
      "Nobody wants to be first to change it.",
      "Ask each service what would make it safe.",
    ],
    [
      "I had been collecting agreements one by one. It does not work.",
      "Getting three directors in one room takes six weeks.",
      "Hold it without them, with the people who take the calls.",
    ],
    [
      "Call handlers and carers wrote a lifting question in an hour that beats our protocol.",
      "Sign-off.",
      "Test it on one desk on weekday mornings.",
    ],
    null,
  ],
  reviews: [
    {
      progress:
        "Found the origin of a rule that keeps people on the floor, and who could change it.",
      learned: "Careful people, one bad case.",
      surprised: "That the rule's author became an ally.",
      mentorMet: true,
      sessionsLost: 4,
      airCoverUsed: "Harpreet owned the rule in public.",
      supportDue: "Three directors in one room.",
      sustainedBy: "Control room clinical leads.",
      confidence: 2,
      written: [3, 22],
      sponsorSigned: [3, 23],
      fellowSigned: [3, 25],
    },
  ],
};
