import { answers, answersTo, bold, bullets, freely, numbered, paragraph } from "../document.ts";
import { unexpectedTeacher } from "../journal-prompts.ts";
import type { EntryStory } from "../story.ts";

export const laterEntries: EntryStory[] = [
  {
    id: "amara-maureen",
    on: [4, 8],
    template: "systems",
    title: "Maureen took the pen",
    body: answers(
      "systems",
      "I would have said that it was shared. Then Maureen stood up, took the pen out of my hand, not rudely, and drew a line through three of my five headings. She said that they were our worries and not theirs. So the power had been in the pen.",
      "I gave away the agenda. I kept the date, the room, the biscuits and the list of who was asked, and I told myself that those were only arrangements. Maureen pointed out that whoever picks a Tuesday at two has already decided that nobody with a job or a child will come.",
      [
        "People who are breathless and do not come to anything, because getting there is the problem. They would have said: come to us, or ring. We have written to eleven people and asked them to choose between the two.",
      ],
    ),
    evidence: {
      RC1: "Maureen rewrote the agenda; the session became hers as much as mine.",
      IE1: "Gave up the agenda, and saw how much I had kept by calling it arrangements.",
    },
    shares: [
      {
        with: "farah",
        on: [4, 10],
        asked: "May we use this in the co-production workshop, if Maureen agrees?",
        read: [4, 11],
        comments: [
          {
            by: "farah",
            on: [4, 11, "09:50"],
            text: "I would be glad to, with you both in the room to tell it. What you say about dates and biscuits is worth more than the ladder diagram I usually show.",
          },
        ],
      },
    ],
  },
  {
    id: "amara-porter",
    on: [4, 14, "21:05"],
    prompt: unexpectedTeacher.id,
    title: unexpectedTeacher.title,
    body: answersTo(
      unexpectedTeacher.questions,
      "A porter who has worked nights for nineteen years. I asked him the way and he told me why the beds on one side are always filled first: it is where the lift stops. Nobody had ever planned that. It decides who is seen.",
      "Because I had sent my questions to people with a job title in the first line of their letters. It had not crossed my mind that somebody who pushes beds sees all of them.",
      "Ask him to walk the route with two of the managers, and let him do the talking. And look for who else sees the whole of it: the cleaner, the switchboard.",
    ),
  },
  {
    id: "amara-card",
    on: [4, 17, "19:30"],
    template: "kolb",
    title: "The card that failed",
    body: answers(
      "kolb",
      "Gave six people a card with one phone number for when breathing gets frightening. Predicted that four would use it in two weeks.",
      [
        numbered(
          "Three used it in the first week.",
          "Two of the three calls came at a weekend and rang out.",
          "One of those two came to the emergency department that night, and brought the card.",
        ),
      ],
      "The card worked. The promise on it did not. We made fear a little worse, by offering something and then not being there. I rang all six to say so and to take the cards back.",
      "Fix the promise before the card. Either someone answers at weekends, or the card says plainly that nobody will, and what to do instead. Test the second with three people while I ask about the first.",
    ),
    evidence: {
      II4: "Predicted, tested with six people, stopped within eight days, and told them why.",
      IE4: "Rang all six people to take the promise back.",
    },
    shares: [
      {
        with: "gwilym",
        on: [4, 18],
        asked: "Was six too few to learn from?",
        read: [4, 19],
        comments: [
          {
            by: "gwilym",
            on: [4, 19, "16:00"],
            text: "Six was right. You learned the thing that mattered on day four. Had it been sixty you would have learned it on day four as well, and let down twenty people. Write the prediction for the next test before anyone talks you into a bigger one.",
          },
        ],
      },
      { with: "joyce", on: [4, 18], read: [4, 20] },
    ],
  },
  {
    id: "amara-asking-helena",
    on: [4, 25],
    template: "double-loop",
    title: "Asking for what only she can give",
    body: answers(
      "double-loop",
      "I asked for eight weeks of weekend cover and got four. I left the office pleased, and was annoyed by the time I reached the lift.",
      "I had eleven minutes and spent nine of them on the background. I gave my ask last, and gave the reason why it might be refused together with it, so that it would not be awkward.",
      "That it is rude to want something from a senior person straight out. And that if I make refusing easy, the refusal will not be about me.",
      "Making it easy to refuse is not manners, it takes the decision away from her. Next time: the ask first, in one sentence, with what I will do if it is no. Then be quiet.",
    ),
    evidence: {
      RC3: "Got half of what I asked for, and worked out how I had argued against myself.",
      IE3: "Traced the habit to a belief about rank.",
    },
    shares: [{ with: "ines", on: [4, 27], asked: "For Thursday.", read: [4, 28] }],
  },
  {
    id: "amara-breathing-room",
    on: [5, 9, "21:20"],
    template: "gibbs",
    title: "The Breathing Room",
    body: answers(
      "gibbs",
      "Forty people in a church hall, eleven of them living with breathlessness, four by phone on a table with the speaker up. Maureen chaired. I was in charge of chairs.",
      "Useless, for the first half hour, and then free. I heard things that I would have missed with a marker in my hand.",
      "Good: the tables were mixed and stayed so. Hard: two colleagues left at the break, and I still do not know why.",
      "People were asked for something they had: what happened on their worst night. No one was asked for a view on our service. Views would have put the staff back in front.",
      "They did not ask for a faster ambulance or more clinics. They asked for somebody to ring them first, on a Saturday, before it gets bad. It is less than we had offered.",
      [
        bullets(
          "Ask the two colleagues why they left, and listen.",
          "Start with the call that people chose.",
          "Send everyone what was said within the week, in large print too.",
        ),
      ],
    ),
    evidence: {
      RC4: "A session of forty in which people with the condition led and decided.",
      RC5: "Brought people, practices, the hospice and the hospital into one room for the first time.",
      RC1: "The second test is the one that they chose, and it is smaller than ours.",
    },
    shares: [
      {
        with: "ruth",
        on: [5, 10],
        asked: "I would like to know what you make of the two who left.",
        read: [5, 12],
        comments: [
          {
            by: "ruth",
            on: [5, 12, "10:25"],
            text: "I do not know either, and I am glad that it is on your list. It is easy after a good day to count the thirty-eight. What would it be like to ask them without hoping for a particular answer?",
          },
        ],
      },
      { with: "hyejin", on: [5, 11], asked: "For the convening workshop, if it is of use." },
    ],
  },
  {
    id: "amara-mid-year",
    on: [5, 23, "20:00"],
    edited: [5, 26, "07:30"],
    template: "free",
    title: "Half way: a letter to myself on the first day",
    body: freely(
      "Dear Amara,",
      "You will be asked for your job title and you will give it. Never mind.",
      paragraph(
        "You think that the work is to get people to agree to something good. It is slower and odder than that. You will spend whole weeks finding out ",
        bold("what the problem is for each person who has it"),
        ", and it will feel like doing nothing. It is the only part that nobody had done before.",
      ),
      "You will make a room of consultants feel stupid with a chart, and learn more from saying sorry than from the chart. You will take a pen for granted. You will give six people a phone number and let them down, and ring each of them.",
      "You will still say yes to shifts. I have not fixed that. Ask again in six months.",
      "What I did not expect: that it would be lonely in the middle, and that six people who give no advice would be what helped.",
    ),
    evidence: {
      IE3: "Looks back on the half year and says what has not changed as well.",
    },
  },
  {
    id: "amara-weekend-call",
    on: { ago: 3, at: "21:40" },
    template: "quick",
    title: "First weekend of the call",
    body: answers(
      "quick",
      "Fourteen calls made on Saturday morning, by two of the team, none longer than nine minutes. Eleven people answered. One was frightened and was seen that day by the community nurse. I did not make any of the calls.",
      "It was very hard not to make any of the calls. I sat in my kitchen and did not ring the office. One weekend proves nothing, and I have said that to everyone who wrote to say well done.",
      "Wait for six weekends before saying anything about numbers. Ask the two callers what they would change.",
    ),
  },
];
