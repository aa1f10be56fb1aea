import { answers, bullets, italic, paragraph } from "../document.ts";
import type { EntryStory } from "../story.ts";

export const firstEntries: EntryStory[] = [
  {
    id: "amara-induction",
    on: [1, 4, "20:40"],
    template: "quick",
    title: "Three days of being new again",
    body: answers(
      "quick",
      "Induction. Twenty-four of us and no two jobs alike, or it felt so. On the first morning we were asked to introduce ourselves without saying our job title. I could not do it. I said what ward I was from, which is the same thing in disguise.",
      "I have been the person who knows for about eight years. Nobody here needs me to know about oxygen. I noticed that I kept waiting for someone to ask me something I could answer.",
      "Go a week without offering an answer in the sessions, and write down how often I wanted to.",
    ),
    evidence: { IE3: "Noticing that I hide behind my job title when I am unsure of my place." },
    shares: [
      {
        with: "ines",
        on: [1, 6],
        asked: "Could we start from this when we meet?",
        read: [1, 7],
      },
    ],
  },
  {
    id: "amara-first-set",
    on: [1, 16, "21:10"],
    template: "gibbs",
    title: "My first turn in the set",
    body: answers(
      "gibbs",
      "Our first proper set meeting. I bid second and got thirty-five minutes. I brought the question of how to get the consultants to agree to my plan.",
      "I felt prepared, which should have warned me. After the second open question I felt my face go hot. Someone asked who had asked me for a plan. I had no answer, and the quiet went on for a long time.",
      "Good: nobody rescued me. Hard: nobody rescued me. I have never sat in a room of clinicians where six people were that interested and gave no advice at all.",
      "I came with a solution wearing the clothes of a question. I do this at work as well. On the ward, arriving with a plan is what a good nurse does, and I was praised for it for years.",
      "The question underneath is what I am afraid will happen if I arrive without one.",
      [
        bullets(
          "Bring something that I really do not know.",
          "Ask for less time, and use the silence.",
          "Write to the consultant who offered to talk, and ask to listen only.",
        ),
      ],
    ),
    evidence: {
      IE2: "Stayed in a long silence without filling it or defending the plan.",
      LC1: "Let peers question me as an equal and took the question home.",
      II1: "Saw that I had brought a solution as though it were the problem.",
    },
    shares: [
      {
        with: "ruth",
        on: [1, 17],
        asked: "Is it all right to say this much about my own part in the set?",
        read: [1, 18, "08:15"],
        comments: [
          {
            by: "ruth",
            on: [1, 18, "08:30"],
            text: "Yes. This is your story and nobody else's is in it, which is just where the line is. I was struck by the sentence about being praised for arriving with a plan. Who taught you that, and what did it protect you from?",
          },
          {
            by: "amara",
            on: [1, 18, "19:05"],
            text: "A ward sister I admired a great deal. It kept me from being told off in front of people. I had not put those two together until you asked.",
          },
        ],
      },
    ],
  },
  {
    id: "amara-wicked",
    on: [1, 27],
    template: "rolfe",
    title: "Why three pathways did not work",
    body: answers(
      "rolfe",
      "I read the papers of the last three attempts. Each was careful. Each had a steering group, a flow chart and a launch. Each ended with a sentence about poor uptake.",
      [
        paragraph(
          "Grint's split of tame, wicked and critical problems helps me. We treated breathlessness as ",
          italic("tame"),
          ": map it, fix the steps, train the staff. It is not one problem. The treatment of a flare-up is tame enough. Being frightened at four in the morning is not, and no flow chart was ever going to hold that.",
        ),
        "What unsettles me is that the papers say so themselves, if you read between the lines. People knew. A wicked problem asks for questions and shared work, and a steering group asks for milestones.",
      ],
      "If I act on it, I stop writing pathway four. For the hospital that means a fellow with nothing to show at the end of month one. For me it means telling my sponsor that before she asks.",
    ),
    evidence: {
      II1: "Separates the tame part (treating a flare-up) from the wicked part (fear, alone, at night).",
      LC4: "Uses Grint's typology on the three earlier attempts, and says where it does not fit.",
    },
    shares: [
      {
        with: "gwilym",
        on: [2, 1],
        asked: "Have I read Grint fairly? I would like to use this in the first assignment.",
        read: [2, 2],
        comments: [
          {
            by: "gwilym",
            on: [2, 2, "17:20"],
            text: "Fairly, and with more care than most. One thing to test: you call the flare-up tame. Would the person having it, or the junior doctor at 3am, agree? A problem can be tame for one and critical for another on the same night.",
          },
        ],
      },
    ],
  },
  {
    id: "amara-front-door",
    on: [2, 6, "13:30"],
    edited: [2, 8, "09:20"],
    template: "kolb",
    title: "A morning at the front door",
    body: answers(
      "kolb",
      "Sat in the emergency department from seven until noon with a notebook, out of uniform. I asked the people who came in breathless one thing, if they were willing: what had they tried before they came here?",
      [
        "Nine people spoke to me. All nine had tried something, and seven had rung someone.",
        bullets(
          "Three rang the surgery and were told the first appointment was in eight days.",
          "Two rang our own helpline and got the answerphone.",
          "One rang her daughter, who drove an hour.",
          "One rang 111 and waited for a call back until she could not.",
        ),
      ],
      "We say that these people attend inappropriately. They do not. Coming here is the last step of a sensible plan, each step of which failed.",
      "Ring our own helpline at different hours for a week and log what happens. It costs nothing and I should have done it years ago.",
    ),
    evidence: {
      II2: "Went and asked, and what I heard overturned what we say about inappropriate attendance.",
    },
    shares: [
      {
        with: "joyce",
        on: [2, 6, "19:00"],
        asked: "Can I do this again without being pulled in to help?",
        read: [2, 7, "07:50"],
        asItStood: answers(
          "kolb",
          "Sat in the emergency department from seven until noon with a notebook, out of uniform. I asked the people who came in breathless what they had tried before they came here.",
          "Nine people spoke to me. All nine had tried something, and most had rung someone first. Nobody came here as their first thought.",
          "We say that these people attend inappropriately. I do not think that is true.",
          "Ring our own helpline at different hours for a week.",
        ),
        comments: [
          {
            by: "joyce",
            on: [2, 7, "08:05"],
            text: "Leave the pulling in to me. I will speak to the bed meeting today, and you are not to carry your bleep on those mornings. Tell me what the helpline does. I set it up, so I would rather hear it from you than from a complaint.",
          },
        ],
      },
    ],
  },
];
