import { type ProposalStory, allReady } from "./proposal-story.ts";

/** What hosts draft and put forward for the year to come. */
export const nextYear: ProposalStory[] = [
  {
    id: "northmere-home-by-lunch",
    host: "northmere",
    year: "next",
    title: "Ready to go home, and still here on Thursday",
    problem:
      "On any morning, sixty people in our beds are well enough to leave. Some wait a day and some wait three weeks. Each of us has done our part: the ward has written the letter, therapy has seen them, the council has the form. The person is still here.",
    affected:
      "Older people most of all, who lose the strength to climb their own stairs in ten days of lying down. Their families. People in corridors downstairs, who wait for those beds.",
    earlier:
      "A discharge lounge, which became a ward. A daily call with 24 people on it, who report and do not decide. Targets for leaving before midday, which moved the paperwork and not the people.",
    whyNow:
      "The council and the hospital have agreed to put their two discharge teams in one room from the spring.",
    scale: "borough",
    kind: "wicked",
    sureness: 3,
    sponsor: "Helena Marsh, medical director",
    mentor: "Alastair Quinn, divisional director, medicine",
    data: "The daily list for two years, by ward and by reason. The reasons are ours: nobody has asked the people who wait.",
    ready: ["sponsorLearns", "workIsLive", "mentorIsNamed"],
    begun: { ago: 40 },
    steps: [
      { state: "submitted", by: "desmond", at: { ago: 19 } },
      {
        state: "changesAsked",
        by: "bernadette",
        at: { ago: 6 },
        reason:
          "The problem is real and well told. Two things before we can say yes: how the fellow’s time is protected in winter, when this is at its worst, and who from the council stands behind it beside Helena. Half of this problem is theirs.",
      },
    ],
    comments: [
      {
        by: "ruth",
        at: { ago: 33 },
        text: "I like that you say what each earlier attempt moved, and what it left. Who would be surprised if this got better?",
      },
      {
        by: "desmond",
        at: { ago: 31 },
        text: "The council’s brokers, I think. They are told about people on the day they are due out. I shall ask one of them to read this.",
      },
      {
        by: "bernadette",
        at: { ago: 2 },
        text: "If it helps, Kelmore had the same gap with their council last year. Sandra Whyte would talk to you.",
      },
    ],
  },
  {
    id: "kelmore-handovers",
    host: "kelmore",
    year: "next",
    title: "Telling your story nine times",
    problem:
      "A family whose mother needs help at home tells their story to nine people before anybody comes. Each of the nine writes it down well, in a record of their own. By the ninth, people leave things out.",
    affected:
      "Around 1,400 families a year in the borough who start to need care at home, and the social workers, nurses and brokers who ask the same questions.",
    earlier:
      "A shared record, bought and not used, since each team had to keep their own as well. A single form of 31 pages. A co-ordinator, who became the tenth person.",
    whyNow:
      "Three of the nine people retire this year. We can fill the posts as they were, or find out what families need in their place.",
    scale: "borough",
    kind: "wicked",
    kindOfParts:
      "That the systems do not talk to each other is tame, and costs money that we do not have.",
    sureness: 4,
    lookAgainIn: 200,
    sponsor: "Theo Markou, director of adult social care",
    mentor: "Ifeoma Udo, head of hospital social work",
    protectedTime:
      "No caseload. One day a week on duty with the hospital team, which Ifeoma covers when it is short, and not the fellow.",
    data: "Dates of each contact for 200 families, by hand. Eleven families are willing to tell us again, once.",
    ready: allReady,
    begun: { ago: 47 },
    steps: [{ state: "submitted", by: "sandra", at: { ago: 5 } }],
    comments: [
      {
        by: "hyejin",
        at: { ago: 20 },
        text: "Two hundred families’ dates by hand is worth more than you think. Keep the list as it is; do not clean it.",
      },
      { by: "sandra", at: { ago: 18 }, text: "We had begun to. We have stopped." },
    ],
  },
  {
    id: "fleetwater-wounds",
    host: "fleetwater",
    year: "next",
    title: "Leg wounds that we dress for years and do not heal",
    problem:
      "Our nurses dress 600 legs a week. A third of the wounds have been open for more than a year. Nurses know which dressing; what they do not have is anybody to ask why this leg does not heal.",
    affected:
      "People who have stopped going out, because of the smell. Nurses, of whom one in four left last year.",
    earlier:
      "A wound clinic in each of three places: those who can reach it heal, and they are those who would have healed. Training, each year, for nurses who are then sent out alone.",
    whyNow:
      "The nurses asked for it. It is the first time that a proposal of ours has come from a team room.",
    scale: "locality",
    kind: "wicked",
    kindOfParts: "Scans of the leg’s arteries are tame: there is a standard, and a queue.",
    sureness: 4,
    sponsor: "Nadia Rahman, chief nurse",
    mentor: "Rosalind Achterberg, director of therapies",
    protectedTime:
      "Three sessions a week with one district team, who know that the rest is not theirs.",
    data: "Photographs and sizes by visit for two years. Who left, and what they said.",
    ready: allReady,
    begun: { ago: 62 },
    steps: [
      { state: "submitted", by: "precious", at: { ago: 41 } },
      {
        state: "changesAsked",
        by: "bernadette",
        at: { ago: 36 },
        reason: "Please say what the clinics left undone: I think that is where your challenge is.",
      },
      { state: "submitted", by: "precious", at: { ago: 24 } },
      {
        state: "approved",
        by: "bernadette",
        at: { ago: 17 },
        reason: "That sentence about those who would have healed is the challenge. Gladly.",
      },
    ],
    comments: [],
  },
  {
    id: "harbour-row-front-door",
    host: "harbour-row",
    year: "next",
    title: "Eight o’clock on a Monday",
    problem:
      "At eight each Monday 900 people ring our four practices for 140 appointments. Those who can wait on the line get one. We meet who is quickest, and not who is illest.",
    affected:
      "42,000 people. Those worst off are people who work shifts, who share a telephone, or who do not hear well. Receptionists, who are shouted at before nine.",
    earlier:
      "An online form, filled in by those who rang anyway. More lines, so that more people could be told no. A rule of one problem a visit.",
    whyNow:
      "The four practices have put their reception teams together, and have not yet settled how they work.",
    scale: "locality",
    kind: "wicked",
    sureness: 3,
    lookAgainIn: 160,
    sponsor: "Iain Sutherland, clinical director",
    mentor: "Meera Joshi, GP partner",
    protectedTime: "Two sessions a week in one practice; locum cover is paid for already.",
    data: "Every call for eighteen months: when, how long, and whether it was answered. Not by whom.",
    ready: allReady,
    begun: { ago: 55 },
    steps: [
      { state: "submitted", by: "claudia", at: { ago: 30 } },
      { state: "approved", by: "bernadette", at: { ago: 21 } },
    ],
    comments: [
      {
        by: "bernadette",
        at: { ago: 44 },
        text: "Have you sat beside a receptionist on a Monday? I should start there, and then read this again.",
      },
      {
        by: "claudia",
        at: { ago: 39 },
        text: "I have now. Everything from “those worst off” on is new.",
      },
    ],
  },
  {
    id: "silverlea-last-weekend",
    host: "silverlea",
    year: null,
    title: "Dying at home, until the weekend comes",
    problem:
      "Most people in our care say that they want to die at home. Of those whose last days fall on a weekend, twice as many die in hospital.",
    affected:
      "People at the end of their lives, and whoever sits beside them at three in the morning.",
    sponsor: "Jonathan Rose, medical director",
    ready: ["sponsorLearns", "cultureSupports"],
    begun: { ago: 9 },
    steps: [],
    comments: [
      {
        by: "bernadette",
        at: { ago: 7 },
        text: "A fine beginning. What do those who sit beside them do first, on a Saturday night? And whom do they ring?",
      },
    ],
  },
  {
    id: "peacock-hill-asthma",
    host: "peacock-hill",
    year: "next",
    title: "Children with asthma in damp homes",
    problem:
      "We treat the same forty children each autumn. They get better here, and go home to the same wet walls.",
    affected: "Forty children and their families; more whom we do not know of.",
    earlier: "Letters to landlords, on our headed paper. None was answered.",
    scale: "locality",
    kind: "wicked",
    sureness: 4,
    sponsor: "Elspeth Crane, medical director",
    begun: { ago: 50 },
    steps: [
      {
        state: "withdrawn",
        by: "martin",
        at: { ago: 12 },
        reason:
          "Elspeth is on leave until the summer, and this needs her. We shall bring it again.",
      },
    ],
    comments: [],
  },
];
