import { type ProposalStory, allReady } from "./proposal-story.ts";

/** Two proposals of this year, on which fellows work, and one that nobody took up. */
export const thisYear: ProposalStory[] = [
  {
    id: "northmere-breathless",
    host: "northmere",
    year: "this",
    title: "People who cannot breathe, and come back again and again",
    problem:
      "About two hundred people with severe breathlessness come to our emergency department four times a year or more. We treat them well and send them home, and within a month many are back. Nobody holds their care between one admission and the next.",
    affected:
      "The people themselves, most of them over 65 and many living alone. Those who care for them, who ring at night because nobody answers by day. Staff in the emergency department, who know them by name and feel they have failed.",
    earlier:
      "Three pathways in ten years, each written by us and each gone within two years. The last one had a clinic on Tuesdays; people get breathless on Sundays. None of the three had asked a patient.",
    whyNow:
      "The community team and the hospital answer to one board since last spring, so for the first time one group of people could change both.",
    scale: "borough",
    kind: "wicked",
    kindOfParts: "The missing inhaler reviews are tame: we know how, and have not done them.",
    sureness: 4,
    sponsor: "Helena Marsh, medical director",
    mentor: "Joyce Balogun, consultant nurse",
    protectedTime:
      "Two clinical sessions a week, on the respiratory ward. Alastair Quinn covers if the ward calls, and the fellow is not on the winter rota.",
    data: "Attendances by week for six years. Two complaints a month that mention it. Nothing from the community that can be joined to ours.",
    ready: allReady,
    begun: { ago: 316 },
    steps: [
      { state: "submitted", by: "desmond", at: { ago: 302 } },
      {
        state: "approved",
        by: "bernadette",
        at: { ago: 292 },
        reason: "Clear, honest about the three pathways, and yours to change. Thank you.",
      },
    ],
    comments: [
      {
        by: "bernadette",
        at: { ago: 312 },
        text: "I should like to hear the people themselves in the first part. What do they say happens on a Sunday?",
      },
      {
        by: "desmond",
        at: { ago: 304 },
        text: "I have sat with three of them now, and rewritten it.",
      },
    ],
    fellow: "amara",
  },
  {
    id: "st-osyths-crisis",
    host: "st-osyths",
    year: "this",
    title: "Fifteen years of audits, and still in pain after thirty minutes",
    problem:
      "People in a sickle cell crisis should have pain relief within thirty minutes of coming in. For fifteen years we have counted how often they do not. The count has hardly moved, and they tell us that they are not believed.",
    affected:
      "Around 300 people in the borough, many of them young; the emergency team, who meet them at their worst.",
    earlier:
      "A protocol, a poster, an alert on the screen, which is clicked away. A specialist nurse for two years, whose post ended with its money. After each of them we audited again.",
    whyNow:
      "A national inquiry has said what these patients have said for years. Our board has promised to act, and does not know how.",
    scale: "borough",
    kind: "wicked",
    kindOfParts: "The first dose itself can be critical, and has a protocol.",
    sureness: 5,
    sponsor: "Segun Oyedele, medical director",
    mentor: "Heather Lamont, consultant nurse, haematology",
    protectedTime:
      "One clinical session a week in the emergency department, on a day that is fixed.",
    data: "Time to the first dose for fifteen years. A film that six patients made, which nobody in charge has seen.",
    ready: allReady,
    begun: { ago: 318 },
    steps: [
      { state: "submitted", by: "felicity", at: { ago: 308 } },
      { state: "approved", by: "bernadette", at: { ago: 296 } },
    ],
    comments: [],
    fellow: "dominic",
  },
  {
    id: "oxlease-theatres",
    host: "oxlease",
    year: "this",
    title: "Two thirds of morning theatre lists start late",
    problem:
      "Our morning lists start 35 minutes late on most days. Everybody can say whose fault it is, and everybody names somebody else.",
    affected: "Patients who are cancelled at four in the afternoon, having fasted since midnight.",
    earlier:
      "Two projects with consultants from outside. Both drew a new process, and neither was used for a month.",
    whyNow: "The waiting list is the longest that we have had.",
    scale: "community",
    kind: "tame",
    sureness: 2,
    sponsor: "Andrew Ballantyne, medical director",
    ready: ["workIsLive"],
    begun: { ago: 314 },
    steps: [
      { state: "submitted", by: "miriam", at: { ago: 300 } },
      {
        state: "declined",
        by: "bernadette",
        at: { ago: 290 },
        reason:
          "As it stands this is an improvement project, and a good one for your own team: people know how it is done. If you find that the blaming is the problem, and not the clock, I should gladly read that next year.",
      },
    ],
    comments: [],
  },
];
