import { answers, bullets } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const priya: FellowStory = {
  id: "priya",
  name: "Priya Nair",
  profession: "Pharmacist",
  host: "ravensbrook",
  challenge:
    "People leave our wards with a bag of medicines and a list that no longer matches what they take at home, and each fix so far has moved the muddle to somebody else.",
  mentor: "mairead",
  coach: "patrick",
  entries: [
    {
      id: "priya-bag",
      on: [1, 21, "17:10"],
      template: "gibbs",
      title: "Following the bag",
      body: answers(
        "gibbs",
        "I followed a green bag of medicines from our dispensary to a kitchen drawer in three steps, with leave at each of them.",
        "Proud at the first step: it was checked twice. By the drawer I was ashamed. There were two earlier bags in it, unopened.",
        "Good: the daughter had made her own list, and it was the best document I saw all day. Hard: ours disagreed with it in four places and ours was wrong in two.",
        "We check that the bag is right against the chart. Nobody checks that the chart is right against the drawer.",
        "The safe part of our work ends at the hospital door, and most of the risk begins there.",
        "Ask families for their list on the day that people come in, and copy it, mistakes and all.",
      ),
      evidence: {
        II2: "Followed the work past the point where my department stops looking.",
        II1: "Reframed a dispensing problem as one of whose list counts.",
      },
    },
    {
      id: "priya-other-pharmacists",
      on: [3, 8],
      template: "quick",
      title: "The pharmacists across the road",
      body: answers(
        "quick",
        "Sat with four community pharmacists above a shop. I have worked two hundred metres from one of them for six years, and we had not met.",
        "I had brought a form. They were polite about it. Then one said that the hospital sends forms when it wants something to stop being its problem. I wrote that down and put the form back in my bag.",
        "Offer my mobile number to the four for a month and count what they ring about. Then talk about forms, if at all.",
      ),
      evidence: {
        RC3: "Put my own proposal away and asked what they needed from us.",
        RC5: "Four community pharmacists now ring the ward directly.",
      },
      shares: [
        {
          with: "ruth",
          on: [3, 9],
          read: [3, 11],
          comments: [
            {
              by: "ruth",
              on: [3, 11, "18:05"],
              text: "The form going back into the bag is the turning point, I think. What let you hear it as information and not as an insult?",
            },
          ],
        },
      ],
    },
    {
      id: "priya-phone",
      on: [4, 26],
      template: "kolb",
      title: "Thirty-one calls",
      body: answers(
        "kolb",
        "A month of answering the phone to four community pharmacists.",
        [
          bullets(
            "Thirty-one calls, most under three minutes.",
            "Nineteen were about the same two medicines.",
            "Six would have ended in harm, in my judgement and theirs.",
            "None came after six in the evening, which I had feared.",
          ),
        ],
        "It is not a communication problem in general. It is two medicines and a missing phone number. I would never have written that in a project plan.",
        "Fix the two medicines on the chart. Keep the phone for another month, answered by someone who is not me.",
      ),
      evidence: {
        II3: "Counted what people rang about, with them, and let it narrow the aim.",
        IE4: "Dropped three aims to keep to two medicines and one phone.",
      },
    },
  ],
  updates: [
    [
      "The family's own list is often the right one.",
      "Consultants worry about copying a list that may be wrong.",
      "Try it on one ward with the date and 'family list' written on it.",
    ],
    [
      "Twelve family lists: seven found something that mattered.",
      "The record has no field for it.",
      "Meet the community pharmacists near by.",
    ],
    [
      "They do not want another form. They want a number that is answered.",
      "My director wants to see a form.",
      "A month of the phone, counted.",
    ],
    [
      "Two medicines make up most of the calls.",
      "Changing a default on the chart needs a committee that meets quarterly.",
      "Ask Stephen to take it out of turn.",
    ],
    [
      "The default was changed in a week once it was asked for by name.",
      "Someone other than me has to answer the phone.",
      "Hand over the phone to the ward pharmacists, a day each.",
    ],
  ],
  reviews: [
    {
      progress: "From checking bags to asking whose list counts.",
      learned: "Families keep better lists than we do.",
      surprised: "Two unopened bags in one drawer.",
      mentorMet: true,
      sessionsLost: 1,
      airCoverUsed: "Family lists copied on one ward before the policy caught up.",
      supportDue: "A field in the record, or permission to do without one.",
      sustainedBy: "Ward pharmacists.",
      confidence: 4,
      written: [3, 14],
      sponsorSigned: [3, 15],
      fellowSigned: [3, 16],
    },
    {
      progress: "Two medicines fixed on the chart; calls have fallen by half.",
      learned: "Narrow is kinder than broad.",
      surprised: "A committee can move in a week when asked for one thing.",
      mentorMet: true,
      sessionsLost: 0,
      airCoverUsed: "The default was changed out of turn.",
      supportDue: "Protect half an hour a day for the ward pharmacist who has the phone.",
      sustainedBy: "Ward pharmacists, in turn.",
      confidence: 5,
      written: { ago: 12 },
      sponsorSigned: { ago: 11 },
      fellowSigned: { ago: 11, at: "21:15" },
    },
  ],
};
