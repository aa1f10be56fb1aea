import type { ChallengeStage } from "../generated/prisma/client.ts";

type Stage = { id: ChallengeStage; name: string; about: string };

/** The stages of a challenge, in the order in which they are told. Work goes to and fro between them. */
export const stages: Stage[] = [
  { id: "scope", name: "Scope", about: "What is the question, whose is it, and how large?" },
  {
    id: "inquire",
    name: "Inquire",
    about: "Listen, watch and count, before choosing what to do.",
  },
  {
    id: "makeSense",
    name: "Make sense and co-design",
    about: "What does it mean, together with those whom it concerns? What could be done?",
  },
  { id: "commit", name: "Commit", about: "Choose what to try, with those who have to let it." },
  { id: "prototype", name: "Prototype", about: "Try it small, see what happens, try again." },
  { id: "learn", name: "Learn and spread", about: "What holds elsewhere, and who takes it on?" },
  {
    id: "evaluate",
    name: "Evaluate and hand over",
    about: "What came of it, and who looks after it from here?",
  },
];

/** What a stage is called. */
export const stageName = (id: ChallengeStage) =>
  stages.find((stage) => stage.id === id)?.name ?? "";
