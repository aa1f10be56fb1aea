import { z } from "zod";
import { readDay } from "../cohorts/days.server.ts";
import type { EvidenceKind } from "../generated/prisma/client.ts";
import { optional, required } from "../ui/field-rules.ts";
import {
  actionChoice,
  competencyField,
  goalChoice,
  meetingChoice,
  updateChoice,
} from "./evidence-fields.tsx";
import type { FromTheSet } from "./from-the-set.server.ts";

/** What happened: an update, a goal or something of a set that there is, or something with a name and a day of its own. */
export type Source =
  | { kind: "update"; updateId: string }
  | { kind: "goal"; goalId: string }
  | FromTheSet
  | { kind: Extract<EvidenceKind, "workshop" | "assignment">; title: string; happenedOn: Date };

const shows = required(
  "Say in a line what it shows",
  300,
  "Shorten what it shows to 300 characters or fewer",
);
const title = optional(150, "Shorten what it was called to 150 characters or fewer");

type Typed = { title: string; day: string };
type Refuse = (path: string, message: string) => never;

/** The name and the day of what has no page of its own, read in the fellow's zone. */
function readNamed({ title, day }: Typed, zone: string, refuse: Refuse) {
  if (!title) return refuse("title", "Say what it was called");
  const happenedOn = readDay(day, zone);
  if (!happenedOn) return refuse("day", "Enter the day on which it was, like 3 December 2026");
  if (happenedOn > new Date()) return refuse("day", "Choose a day that is not still to come");
  return { title, happenedOn };
}

const refuseIn =
  (context: z.RefinementCtx): Refuse =>
  (path, message) => {
    context.addIssue({ code: "custom", path: [path], message });
    return z.NEVER;
  };

/**
 * The form that links something to competencies: what it was, which of them, and what it shows of them.
 * @param competencies that can be chosen
 * @param zone in which its day is meant
 */
export const evidenceForm = (competencies: { id: string }[], zone: string) =>
  z
    .object(
      Object.assign(
        {
          what: z.string({ error: "Choose what it was" }),
          title,
          day: z.string().default(""),
          shows,
        },
        ...competencies.map(({ id }) => ({ [competencyField(id)]: z.string().optional() })),
      ) as {
        what: z.ZodString;
        title: typeof title;
        day: z.ZodDefault<z.ZodString>;
        shows: typeof shows;
      },
    )
    .transform((typed, context) => {
      const refuse = refuseIn(context);
      const ticked = typed as Record<string, unknown>;
      const competencyIds = competencies
        .map(({ id }) => id)
        .filter((id) => ticked[competencyField(id)]);
      if (competencyIds.length === 0) refuse("competencies", "Choose one competency or more");
      return { source: sourceOf(typed, zone, refuse), competencyIds, shows: typed.shows };
    });

function sourceOf(typed: Typed & { what: string }, zone: string, refuse: Refuse): Source {
  const { what } = typed;
  const chosen = (choice: (id: string) => string) =>
    what.startsWith(choice("")) ? what.slice(choice("").length) : null;
  const [updateId, meetingId, actionId, goalId] = [
    updateChoice,
    meetingChoice,
    actionChoice,
    goalChoice,
  ].map(chosen);
  if (updateId) return { kind: "update", updateId };
  if (meetingId) return { kind: "setMeeting", meetingId };
  if (goalId) return { kind: "goal", goalId };
  if (actionId) return { kind: "setAction", actionId };
  if (what !== "workshop" && what !== "assignment") return refuse("what", "Choose what it was");
  return { kind: what, ...readNamed(typed, zone, refuse) };
}

/** The form that changes what is linked: what it shows and, where it has them, its name and its day. */
export const changeForm = (isNamed: boolean, zone: string) =>
  z.object({ shows, title, day: z.string().default("") }).transform((typed, context) => ({
    shows: typed.shows,
    ...(isNamed && readNamed(typed, zone, refuseIn(context))),
  }));
