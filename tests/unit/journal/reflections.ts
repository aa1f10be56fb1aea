/** A short reflection as a fellow might write it, and the code of the competency that it should bring to mind. */
export type Reflection = [code: string, text: string];

/** On these the ranking was made: one for each competency of the seeded framework. */
export const known: Reflection[] = [
  [
    "II1",
    "We spent an hour arguing about which software to buy before anybody asked what kind of problem missed appointments are. I realised that we were treating something messy as a technical fault. I suggested that we agree what the problem is before we choose a method.",
  ],
  [
    "II2",
    "I was certain that the delays came from pharmacy. I went and sat there for a morning looking for evidence that I was wrong, and found it. My assumptions had never been tested.",
  ],
  [
    "II3",
    "I plotted the waiting times week by week rather than comparing this month with last. Most of it was ordinary variation. The team stopped explaining each dip and began to ask about the process.",
  ],
  [
    "II4",
    "We tried the new handover sheet with one nurse on one shift. It failed by lunchtime, and we changed it twice before the evening. A small test taught us more than the six week plan.",
  ],
  [
    "RC1",
    "Three patients joined the group that redesigns the clinic. I had planned to consult them; by the second week they were deciding the opening hours with us, as equals.",
  ],
  [
    "RC2",
    "The two consultants disagreed sharply in front of everybody. I would usually smooth it over. I let the conflict stand, asked each to say what worried them, and the disagreement turned out to be useful.",
  ],
  [
    "RC3",
    "I have no authority over the GPs. I asked each of them what they needed, and found that a shared rota would give both sides something. We reached an agreement in a fortnight.",
  ],
  [
    "RC4",
    "I designed the workshop for forty people from nine organisations. We had them in mixed tables, everyone contributed, and each table left with a commitment and a name.",
  ],
  [
    "RC5",
    "I introduced the school nurse to the housing officer. They had worked a street apart for ten years. That connection did more than my project plan.",
  ],
  [
    "IE1",
    "I let the team decide the rota without me. It was hard not to take control again. When the chief executive praised it I gave the credit to them, in public.",
  ],
  [
    "IE2",
    "The reorganisation was announced and nobody knew who would have a job. I felt the uncertainty in my stomach. I stayed calm with the team, said what I did not know, and asked my coach for help.",
  ],
  [
    "IE3",
    "My registrar told me that I interrupt. I asked for more feedback and got it: I do it mostly to women. I have started to count to five before I speak.",
  ],
  [
    "IE4",
    "I have eleven priorities and finish none. I said no to two committees, chose the one thing that matters most and put everything else on a list.",
  ],
  [
    "LC1",
    "Leading alongside other consultants is harder than leading trainees. I challenged a peer about her emails to the ward clerks. We are equals, and it took me three weeks to dare.",
  ],
  [
    "LC2",
    "The junior nurse asked me what to do. I asked her what she had thought of before I gave any advice. She ran the next meeting herself; I coached her beforehand.",
  ],
  [
    "LC3",
    "After the incident we sat down as a team and reviewed how it went. Nobody looked for someone to blame. One doctor spoke of his own mistake, and it was safe to.",
  ],
  [
    "LC4",
    "I tried to use Heifetz’s theory of adaptive work on our clinic. The theory explains the resistance, but in practice it needed adapting: nobody here has a balcony.",
  ],
];

/** As many that it was then tried on. */
export const unknown: Reflection[] = [
  [
    "II1",
    "The board wanted a protocol. But falls at home have no single cause, and each agency sees a different one. We drew the problem again with the council and the ambulance service, and only then did it look like something that we could work on with partners.",
  ],
  [
    "II2",
    "Two audits said opposite things. Instead of picking the one I liked, I asked what would have to be true for both of them to be right, and whose view was missing.",
  ],
  [
    "II3",
    "Somebody had circled one bad figure in red. I brought a run chart of the measure over the year, and the conversation turned from blame to curiosity about what the data might tell us.",
  ],
  [
    "II4",
    "The pilot did not work and I said so openly at the meeting. Two sites want to copy the half that did; we will adapt it there before we spread it any further.",
  ],
  [
    "RC1",
    "Carers told us that the leaflet was no use. We had written it for citizens without asking any. Next time we start with the people who use the service.",
  ],
  [
    "RC2",
    "The healthcare assistant had not said a word all meeting. I asked for the quieter voices first, and her objection changed what we did. I had been mistaking silence for agreement.",
  ],
  [
    "RC3",
    "The finance director said no again. I stopped stating my case and asked what she needed from us. There was a bargain in it: her discharge figures for my two nurses.",
  ],
  [
    "RC4",
    "I facilitated my first session with the whole department. Too much talk in the big circle; next time small groups first, so that everybody speaks.",
  ],
  [
    "RC5",
    "Our network of link workers met without me for the first time. People came to give as well as to gain. I crossed a boundary only by making the phone call.",
  ],
  [
    "IE1",
    "I noticed that I delegate the tasks and keep the decisions. This week I handed over the budget as well, and stayed away from the meeting.",
  ],
  [
    "IE2",
    "The plan changed twice in a week. I wanted certainty and there was none to be had. I kept steady, and took one day at a time.",
  ],
  [
    "IE3",
    "I asked two colleagues for honest feedback on how I chair. The impact that I have is not the one I intend: when I am enthusiastic people stop saying no.",
  ],
  [
    "IE4",
    "I had promised the night staff an answer and forgotten. From now on I write down what I promise and follow it through before I start anything new, whatever the distractions.",
  ],
  [
    "LC1",
    "The physiotherapist, the social worker and I shared the responsibility for the pathway. Nobody was in charge, and when one of us let it slip we held each other to account, kindly.",
  ],
  [
    "LC2",
    "Two healthcare assistants want to become nursing associates. I am supporting their development, and we are building a route into the team’s training so that people can grow here.",
  ],
  [
    "LC3",
    "We have put twenty minutes at the end of each month to look back at what went well and what we learned, and the feedback goes to the other wards as well.",
  ],
  [
    "LC4",
    "My year ends in June. I am preparing the work to go on without me: a handbook, somebody to hand it on to, and a note on what we learned for whoever comes next.",
  ],
];
