import { z } from "zod";
import { required, revision } from "../ui/field-rules.ts";
import { tickedIn } from "../ui/ticked.ts";

const text = required(
  "Say it in a few words",
  150,
  "Shorten it to 150 characters or fewer, so that it fits into the picture",
);

/** A new box: what it is, and what it feeds; an aim feeds nothing. */
export const newDriverForm = z.object({
  level: z.enum(["aim", "primary", "secondary", "idea"], { error: "Choose what it is" }),
  aboveId: z.string().default(""),
  text,
});

export type NewDriver = z.output<typeof newDriverForm>;

/** A box in other words, and by which measures one sees what comes of it: `measures-` and the id of each. */
export const driverForm = z
  .looseObject({ revision, text })
  .transform((fields) => ({ ...fields, measureIds: tickedIn("measures", fields) }));

export type DriverValue = z.output<typeof driverForm>;

/** What a box feeds, all of it: `feeds-` and the id of each. */
export const feedsForm = z
  .looseObject({ revision })
  .transform((fields) => ({ revision: fields.revision, aboveIds: tickedIn("feeds", fields) }));

export type FeedsValue = z.output<typeof feedsForm>;

export const positionForm = z.object({ to: z.enum(["up", "down"]) });
