import { answers, freely, numbered } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const sunita: FellowStory = {
  id: "sunita",
  name: "Sunita Gurung",
  profession: "Dietitian",
  host: "northmere",
  challenge:
    "One in three older people who come to us is malnourished, we record it and send them home hungry, and supplements, leaflets and two screening projects have changed the recording only.",
  mentor: "joyce",
  coach: "zainab",
  entries: [
    {
      id: "sunita-screening",
      on: [1, 19],
      template: "double-loop",
      title: "Very good at screening",
      body: answers(
        "double-loop",
        "Ninety-four per cent of people are screened for malnutrition on the day they come in. I was part of the team that got it there, and we had a certificate.",
        "We made it a target, put it on the ward board, and rang the wards that slipped.",
        "That if you measure a thing, people will act on it. So we measured the measuring. I followed ten people with a high score to the day they left: two had anything in the letter to their GP.",
        "I would like to believe less in boards. And to ask, of any number, who will do what differently on the day that they see it.",
      ),
      evidence: {
        II3: "Traced a good figure to its end and found that it changed nothing for people.",
        IE3: "Questions a success of my own.",
      },
      shares: [
        {
          with: "gwilym",
          on: [1, 20],
          asked: "Is there a measure you would use in its place?",
          read: [1, 22],
          comments: [
            {
              by: "gwilym",
              on: [1, 22, "11:35"],
              text: "Not yet, and I would hold off finding one. You have ten stories that say what ninety-four per cent does not. What would the ten call success?",
            },
          ],
        },
      ],
    },
    {
      id: "sunita-lunch-club",
      on: [3, 12, "15:20"],
      template: "kolb",
      title: "Lunch at the temple",
      body: answers(
        "kolb",
        "Went to three lunch clubs: a temple, a church hall and a bingo hall. Ate with people and asked what they eat on the days when there is no club.",
        "Toast. Nearly everyone said toast, in four languages. They had all been given our leaflet, which has a picture of a salmon fillet. One woman keeps it because her nurse was kind.",
        "Hunger here is about company, hands that cannot open jars, and a cooker that frightens you. We treat it with milkshakes.",
        "Ask the three clubs what they would need to feed one more person on the week after hospital. Not a service: one more plate.",
      ),
      evidence: {
        II2: "Went to where people eat and found another cause from the one that we treat.",
        RC5: "Met three clubs that had never heard from the hospital.",
      },
    },
    {
      id: "sunita-one-more-plate",
      on: [5, 17],
      template: "quick",
      title: "One more plate, four weeks in",
      body: answers(
        "quick",
        [
          "Eleven people have gone home to one more plate. Counted so far:",
          numbered(
            "Seven went, and six of them went again.",
            "Two said no, and were cross to be asked.",
            "Two went back into hospital before the first lunch.",
          ),
        ],
        "I wanted to count grams. The clubs count who came back, and they are right. It also fits nobody's contract, so it rests on three women over seventy who have not been asked what they need for themselves.",
        "Ask them.",
      ),
      evidence: {
        II4: "A small test, its failures counted beside its successes.",
        RC1: "Measures what the clubs chose to measure.",
      },
      shares: [
        { with: "hyejin", on: [5, 18], asked: "Could I bring this to the network session?" },
      ],
    },
    {
      id: "sunita-weighing",
      on: { ago: 4, at: "07:15" },
      template: "free",
      title: "On being asked for a business case",
      body: freely(
        "The finance partner was kind, and asked for a business case for one more plate. I said that I would think about it. On the bus I worked out that writing it would cost more than the lunches do until the end of the year.",
        "Part of me wants to write a very good one. I know how, and it would feel like progress. My set would ask me who it is for.",
      ),
    },
  ],
  updates: [
    [
      "We screen nearly everyone and act for two in ten.",
      "The letter to the GP has no place for it.",
      "Follow ten people home, by phone.",
    ],
    [
      "Eight of the ten were living on toast and tea. None was short of information.",
      "Data sharing with the clubs: nobody knows if it is even a question.",
      "Eat with three lunch clubs.",
    ],
    [
      "The clubs have room and would take one more each week.",
      "How people get there.",
      "Ask the volunteer drivers, and ask the clubs what they need from us.",
    ],
    [
      "Drivers said yes in a day. The form for it took three weeks.",
      "Insurance.",
      "Begin with people who can walk there.",
    ],
    [
      "Seven of eleven went and six went again.",
      "It rests on three volunteers who are tired.",
      "Ask the three what would make it last, and stop if they want to.",
    ],
  ],
  reviews: [
    {
      progress: "From screening to what happens on the first week at home.",
      learned: "People are hungry for company and for somebody to open the jar.",
      surprised: "Lunch clubs that were willing, near by, and unknown to us.",
      mentorMet: true,
      sessionsLost: 2,
      airCoverUsed: "Leave to phone people at home after they had been discharged.",
      supportDue: "A yes or no on sharing a name and a lunch preference with a club.",
      sustainedBy: "The clubs, if we find what they need.",
      confidence: 3,
      written: [3, 18],
      sponsorSigned: [3, 21],
      fellowSigned: [3, 22],
    },
    {
      progress: "One more plate: eleven people, three clubs.",
      learned: "",
      surprised: "",
      mentorMet: true,
      sessionsLost: 1,
      airCoverUsed: "",
      supportDue: "Insurance for volunteer drivers.",
      sustainedBy: "",
      confidence: 4,
      fellow: {
        progress: "Eleven people have eaten at a club that they did not know of in the spring.",
        learned: "The lift there matters more than the menu.",
        surprised: "Two of the eleven now help to set the tables.",
        mentorMet: true,
        sessionsLost: 2,
        airCoverUsed: "",
        supportDue: "Somebody who settles the insurance of the drivers with us.",
        sustainedBy: "The three clubs, for as long as the drivers are insured.",
        confidence: 4,
      },
      written: { ago: 2 },
    },
  ],
};
