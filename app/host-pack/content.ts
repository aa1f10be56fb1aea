import { z } from "zod";

const words = z.string();
const day = z.iso.datetime({ offset: true });
/** yyyy-mm-dd: a day of the calendar. */
const date = z.string();

const challenge = z.object({
  title: words,
  purpose: words,
  liveNow: words,
  aims: z.array(z.object({ text: words, setOn: day, closedOn: day.nullable(), learned: words })),
  stages: z.array(z.object({ stage: words, on: day, about: words })),
  prototypes: z.array(
    z.object({
      question: words,
      startsOn: day,
      outcome: z.enum(["adopt", "adapt", "abandon"]).nullable(),
      learned: words,
    }),
  ),
});

const measure = z.object({
  name: words,
  definition: words,
  unit: words,
  kind: z.enum(["outcome", "process", "balancing"]),
  better: z.enum(["up", "down", "neither"]),
  frequency: z.enum(["daily", "weekly", "fortnightly", "monthly", "quarterly"]),
  target: z.number().nullable(),
  points: z.array(z.object({ day: date, value: z.number() })),
  rebases: z.array(z.object({ day: date, text: words })),
  notes: z.array(z.object({ day: date, text: words })),
});

const answers = z.object({
  side: z.enum(["fellow", "sponsor"]),
  progress: words,
  learned: words,
  surprised: words,
  mentorMet: z
    .union([z.boolean(), z.number()])
    .nullable()
    .transform((met) => (met === null ? null : Boolean(met))),
  sessionsLost: z.number().nullable(),
  airCoverUsed: words,
  supportDue: words,
  sustainedBy: words,
  confidence: z.number().nullable(),
});

/**
 * What of a fellow's year their host may keep, as it stood when it was gathered: there is no place in it for anything that is
 * not host-visible. Moments are ISO 8601.
 */
export const packContent = z.object({
  format: z.literal("headroom-host-pack"),
  version: z.literal(1),
  fellow: words,
  cohort: words,
  host: words,
  zone: words,
  challenge: challenge.nullable(),
  measures: z.array(measure),
  updates: z.array(
    z.object({
      month: words,
      learned: words,
      stuck: words,
      next: words,
      links: z.array(z.object({ url: words, text: words })),
    }),
  ),
  reviews: z.array(
    z.object({
      number: z.number(),
      dueOn: day,
      signatures: z.array(z.object({ side: words, name: words, signedAt: day })),
      answers: z.array(answers),
    }),
  ),
  requests: z.array(
    z.object({
      ask: words,
      createdAt: day,
      closedAt: day.nullable(),
      outcome: words,
      replies: z.array(z.object({ name: words, text: words, at: day })),
    }),
  ),
});

export type PackContent = z.output<typeof packContent>;
