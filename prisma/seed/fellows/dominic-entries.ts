import { answers, bullets, freely, quote } from "../document.ts";
import type { EntryStory } from "../story.ts";

export const dominicEntries: EntryStory[] = [
  {
    id: "dominic-audit",
    on: [1, 12, "23:40"],
    template: "rolfe",
    title: "The fifteenth audit",
    body: answers(
      "rolfe",
      "I found fourteen audits of the same standard in a cupboard, two of them mine. Each recommends education of staff. The result is much the same in every one.",
      "Argyris would call this skilled incompetence, I think: we have become very good at producing reports that let us not ask the question. The question is whether we believe people when they say how much it hurts. No audit has a column for that.",
      "If I act on it I have to say the word race in a department that is proud of treating everybody alike, and where most of us look like the people in the waiting room. I do not know yet how to say it so that it opens something.",
    ),
    evidence: {
      II1: "Reads fourteen audits as a defence and not as inquiry.",
      LC4: "Uses Argyris on my own department and on my own two audits.",
    },
  },
  {
    id: "dominic-first-set",
    on: [2, 15],
    template: "schon",
    title: "Six people not giving advice",
    body: answers(
      "schon",
      "How angry I got. I am a calm person at work; it is most of what I am for. Somebody asked me what I do with my own pain when I am on shift, and I wanted to leave the room.",
      "I said that I was angry and that I did not know why. It felt reckless. The facilitator let it be. Then I could hear the next question.",
      "That I had presented as if I were a visitor to the problem. I have been the doctor who went to the next cubicle. I had left that out, from the set and from the audits.",
    ),
    evidence: { IE3: "Saw that I had written myself out of the problem." },
    shares: [
      {
        with: "siobhan",
        on: [2, 16],
        asked: "Nothing, really. I wanted one other person to have read it.",
        read: [2, 16, "21:30"],
        comments: [
          {
            by: "siobhan",
            on: [2, 17, "08:45"],
            text: "I have read it, twice. Thank you. If you would like to begin there next time, and not with the audits, there will be room.",
          },
        ],
      },
      { with: "wen", on: [2, 18], read: [2, 20], revoked: [3, 1] },
    ],
  },
  {
    id: "dominic-waiting-room",
    on: [3, 7],
    template: "systems",
    title: "Whose clock",
    body: answers(
      "systems",
      "Triage. The nurse at the desk sets the clock going, and has three minutes for each person with a queue watching. She also gets the complaints. Next to that I have very little power, whatever the rota says.",
      "I gave away two Saturday shifts' worth of evenings to sit there. I kept my scrubs on, and I should not have.",
      [
        "People who have stopped coming. One man at the support group said it:",
        quote("I stay home until I cannot speak. Then they believe me."),
        "I had been counting how long we take. I had not been counting how long people wait before they come to us, because of how long we take.",
      ],
    ),
    evidence: {
      II2: "Found the delay that no audit counts: the one before people come in.",
      RC1: "Asked the support group first and changed the question because of them.",
    },
    shares: [
      {
        with: "farah",
        on: [3, 9],
        asked: "How do I pay people properly for this, and who decides that?",
        read: [3, 10],
        comments: [
          {
            by: "farah",
            on: [3, 10, "14:15"],
            text: "Ask them what would be fair before you ask finance. I will send you the rates that two other hosts use. That sentence should be on the wall of the department, if he agrees to it and not otherwise.",
          },
        ],
      },
    ],
  },
  {
    id: "dominic-plan-at-door",
    on: [4, 13, "19:15"],
    template: "kolb",
    title: "A plan at the door",
    body: answers(
      "kolb",
      "Eight people now have a pain plan that they wrote with Heather and carry themselves. Triage starts it without waiting for one of us. Prediction: half within thirty minutes.",
      [
        bullets(
          "Five attendances, four of them started within thirty minutes.",
          "The fifth waited ninety: agency nurse, had never heard of it.",
          "Two of the people had changed the plan at home. Their versions were better.",
        ),
      ],
      "The nurses did not need educating. They needed to be allowed. As for the fifth, I caught myself drafting a training slide.",
      "Put the plan where an agency nurse will look: on the person's own phone and inside the drug cupboard door. Test with three more.",
    ),
    evidence: {
      II4: "A test with a prediction, five uses, and a change for the next one.",
      IE1: "Nurses start the plan without a doctor.",
    },
  },
  {
    id: "dominic-listening",
    on: [5, 6, "22:50"],
    template: "gibbs",
    title: "The listening evening",
    body: answers(
      "gibbs",
      "Seven people who use the department and nine staff, chairs in a ring, two hours. Tunde and a woman from the support group ran it.",
      "Sick with nerves. I had put my colleagues in a place where they might be hurt.",
      "Good: the charge nurse said that she had been wrong about somebody once, and that she still saw his face. Hard: one doctor said that he felt accused, and he was not quite wrong.",
      "It held because nobody was asked to agree. People said what had happened to them. When it came near to a debate Tunde asked for a minute of quiet.",
      "Being accused and being told are hard to tell apart when you are the one in the chair. That is so on both sides.",
      "See the doctor who felt accused. Buy him a coffee, not a paper.",
    ),
    evidence: {
      RC2: "Made a place where conflict about belief and race could be said and heard.",
      RC4: "Citizens ran the evening; I kept the time.",
    },
    shares: [{ with: "heather", on: [5, 8], read: [5, 8, "22:10"] }],
  },
  {
    id: "dominic-small-thing",
    on: { ago: 6, at: "08:20" },
    template: "free",
    title: "A small thing on a night shift",
    body: freely(
      "Did a night, my first in three weeks. A young woman came in at four. The triage nurse, whom I did not know, opened the cupboard, read the inside of the door, and started. I was at the other end of the department and was not needed.",
      "She asked me later to sign the chart and said, as if it were nothing, that this is how they do it here.",
      "I know that it is one night. I know about regression to the mean. I am writing it down because I have fourteen audits that say it does not happen.",
    ),
    evidence: { LC3: "The new way is told to newcomers by the staff and not by me." },
  },
];
