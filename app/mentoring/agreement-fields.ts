import type { PairKind } from "../generated/prisma/enums.ts";

/** What an agreement says in words, field by field (EMCC and ICF practice; NHS mentoring registers). */
export type AgreementField = {
  name:
    | "purpose"
    | "goals"
    | "rhythm"
    | "contact"
    | "confidentiality"
    | "notes"
    | "airCover"
    | "conflicts"
    | "separation"
    | "ending";
  label: string;
  hint: string;
  /** What the field starts from. */
  start: string;
  /** Why it cannot be left out, if it cannot. */
  missing?: string;
};

export const agreementFields: AgreementField[] = [
  {
    name: "purpose",
    label: "What is this for?",
    hint: "In a sentence or two, for both of you",
    start: "",
    missing: "Say what this is for",
  },
  {
    name: "goals",
    label: "What would the fellow like to get from it? (optional)",
    hint: "Goals that are written down elsewhere need not be here again",
    start: "",
  },
  {
    name: "rhythm",
    label: "How often do you meet? (optional)",
    hint: "And what happens when one of you cannot",
    start: "Once a month. Who cannot come says so the day before, and offers another time.",
  },
  {
    name: "contact",
    label: "How can you be in touch in between? (optional)",
    hint: "Ways, and times that are not good",
    start: "",
  },
  {
    name: "confidentiality",
    label: "What stays between you, and what cannot?",
    hint: "Where somebody could come to harm, or the law asks for it, it cannot",
    start:
      "What we say stays between us. Where somebody could come to serious harm, or the law asks for it, we say so to each other first, if we can, and then to who has to know.",
    missing: "Say what stays between you",
  },
  {
    name: "notes",
    label: "Whose are the notes? (optional)",
    hint: "What you write into the log is read by both of you",
    start: "The log is both of ours. What each of us writes for themselves is their own.",
  },
  {
    name: "airCover",
    label: "Air cover: what may be tried, and who protects it? (optional)",
    hint: "Where the mentor works for the host, this is what helps most",
    start: "",
  },
  {
    name: "conflicts",
    label: "Is there a conflict of interest? (optional)",
    hint: "Other parts that you play for each other, and what you do about it",
    start: "",
  },
  {
    name: "separation",
    label: "How is it kept apart from line management? (optional)",
    hint: "Appraisal, rotas and references, for example",
    start: "Nothing of this goes into an appraisal, a reference or a mark.",
  },
  {
    name: "ending",
    label: "How does it end?",
    hint: "Either of you can end it at any time here, without a reason",
    start: "At the end of the year, or when either of us says so. Nobody has to say why.",
    missing: "Say how it ends",
  },
];

/** For how many hours in all the two meet, where they have not said otherwise. */
export const usualHours: Record<PairKind, number> = { mentor: 12, coach: 6, coConsulting: 3 };
