import { z } from "zod";

const prefix = "came-";

/** The name of the field that says whether a member came. */
export const fieldOf = (memberId: string) => prefix + memberId;

const kinds = z.enum(["came", "apologies", "absent"], {
  error: "Choose whether each person came, sent apologies or did not come",
});

/** Whether each member came, by the member's id. */
export const attendanceForm = z
  .record(z.string().startsWith(prefix), kinds)
  .transform((fields) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, kind]) => [name.slice(prefix.length), kind]),
    ),
  );
