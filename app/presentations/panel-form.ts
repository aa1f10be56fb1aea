import { z } from "zod";

/** Who is to be on a panel: somebody who is offered, or somebody by mail address; and as what. */
export const panelForm = z
  .object({
    personId: z.string().default(""),
    email: z
      .string()
      .default("")
      .transform((text) => text.trim().toLowerCase())
      .refine((text) => text === "" || z.email().safeParse(text).success, {
        error: "Enter a whole mail address, like name@example.org",
      }),
    part: z.enum(["faculty", "sponsor", "citizen", "guest"], {
      error: "Choose what they are on the panel",
    }),
  })
  .refine(({ personId, email }) => personId || email, {
    path: ["personId"],
    error: "Choose somebody, or enter a mail address",
  });

export type PanelValue = z.output<typeof panelForm>;
