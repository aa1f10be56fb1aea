import type { ProposalText } from "./proposal-text.ts";
import { readiness } from "./readiness.ts";

/** Something that a proposal does not say yet: in which field, and what to do. */
export type Gap = { field: keyof ProposalText; says: string };

const needed: Gap[] = [
  { field: "title", says: "Give it a title" },
  { field: "problem", says: "Say what the problem is" },
  { field: "affected", says: "Say who is affected" },
  { field: "earlier", says: "Say what has been tried, and why it fell short" },
  { field: "whyNow", says: "Say why now" },
  { field: "scale", says: "Choose how many people it is about" },
  { field: "kind", says: "Choose what kind of problem it is" },
  { field: "sponsor", says: "Name the sponsor" },
];

const advised: Gap[] = [
  { field: "cohortId", says: "Choose the year that it is for" },
  { field: "sureness", says: "Say how sure you are of the kind of problem" },
  { field: "mentor", says: "Name the mentor, or say how you will find one" },
  { field: "protectedTime", says: "Say how the fellow’s time is protected" },
  { field: "data", says: "Say what data there is, even if it is little" },
];

/** At this sureness and below, the kind of problem should be looked at again on a day that is named. */
const unsure = 3;

const isEmpty = (text: ProposalText, { field }: Gap) => {
  const value = text[field];
  return typeof value === "string" ? value.trim() === "" : value === null;
};

/**
 * What stands between a proposal and its submission: what must be there, and what is advised, each in the order of the form.
 * The readiness check is advised only: an honest gap in it is what the programme would talk about, and no reason to wait.
 */
export function whatIsMissing(text: ProposalText): { needed: Gap[]; advised: Gap[] } {
  const lookAgain: Gap = { field: "lookAgainOn", says: "Say when to look again at the kind" };
  const isUnsure = text.sureness !== null && text.sureness <= unsure;
  return {
    needed: needed.filter((gap) => isEmpty(text, gap)),
    advised: [
      ...advised.filter((gap) => isEmpty(text, gap)),
      ...(isUnsure && isEmpty(text, lookAgain) ? [lookAgain] : []),
      ...readiness
        .filter(({ name }) => !text[name])
        .map(({ name, gap }) => ({ field: name, says: `Not in place yet: ${gap}` })),
    ],
  };
}
