import { answers } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const oliver: FellowStory = {
  id: "oliver",
  name: "Oliver Penrose",
  profession: "Psychiatrist",
  host: "fenwick-park",
  challenge:
    "People with severe mental illness here die eighteen years early, mostly of hearts and lungs, and the annual physical check, which we now nearly always do, has not changed that.",
  mentor: "ursula",
  coach: "wen",
  entries: [
    {
      id: "oliver-check",
      on: [2, 5],
      template: "rolfe",
      title: "The check that checks itself",
      body: answers(
        "rolfe",
        "I read sixty physical health checks. All were complete. In forty-one something was found, and in nine something was done.",
        "Deming would say that we inspect at the end of the line and wonder at the quality. I think also of Lipsky: the form is how a clinic with too little time gets through the day, so it is doing its job, which is not the job that we think.",
        "Then more checking is worse than useless, since it uses up the minutes. What follows for me is awkward: I chair the group that counts the checks.",
      ),
      evidence: {
        II3: "Separated completing a check from what came of it.",
        LC4: "Two theories against each other, and neither let me off.",
      },
      shares: [
        {
          with: "hyejin",
          on: [2, 6],
          asked: "Too harsh?",
          read: [2, 8],
          comments: [
            {
              by: "hyejin",
              on: [2, 8, "15:10"],
              text: "Not harsh. It is a little safe, though: the theorists are being brave for you. What did you feel at check number forty-one?",
            },
          ],
        },
      ],
    },
    {
      id: "oliver-walk",
      on: [4, 22],
      template: "gibbs",
      title: "The walking group",
      body: answers(
        "gibbs",
        "A walk along the canal with six people under our care and a peer worker, who leads it each week whether we come or not.",
        "Out of breath. They were waiting for me at the second lock.",
        "Good: I was asked what I do for my own heart. Hard: I do nothing.",
        "In clinic I hold the chart. On the towpath there is none, and people talked about smoking for an hour without my asking.",
        "The group has gone for three years on a budget of forty pounds and is in none of our plans.",
        "Go again. Ask the peer worker what she needs, and be ready for the answer 'nothing from you'.",
      ),
      evidence: {
        RC1: "Walked in a group that service users lead.",
        IE3: "Was asked the question that I ask others.",
      },
    },
  ],
  updates: [
    [
      "Checks: complete. Action: nine in forty-one.",
      "I chair the group that counts them.",
      "Read the other thirty-two with Ursula.",
    ],
    [
      "In most, three people each thought that another would act.",
      "GPs and we use the word 'advised' for quite different things.",
      "Sit in two surgeries.",
    ],
    null,
    [
      "A walking group does more than our clinic, on forty pounds.",
      "How not to spoil it by noticing it.",
      "Ask the leader.",
    ],
    [
      "She wants shoes for people and no evaluation.",
      "We cannot buy shoes. Truly.",
      "Find someone who can buy shoes.",
    ],
  ],
  reviews: [
    {
      progress: "Sixty checks read through to their end.",
      learned: "We are good at checking.",
      surprised: "Nine of forty-one.",
      mentorMet: true,
      sessionsLost: 5,
      airCoverUsed: "",
      supportDue: "On-call weeks moved out of the fellowship days.",
      sustainedBy: "Physical health nurses.",
      confidence: 2,
      written: [3, 20],
      sponsorSigned: [3, 24],
      fellowSigned: [3, 27],
    },
  ],
};
