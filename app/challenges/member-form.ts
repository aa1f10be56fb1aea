import { z } from "zod";

/** Who is to work on a challenge beside its fellows: one of the cohort's citizens, or somebody by mail address; and as what. */
export const memberForm = z
  .object({
    personId: z.string().default(""),
    email: z
      .string()
      .default("")
      .transform((text) => text.trim().toLowerCase())
      .refine((text) => text === "" || z.email().safeParse(text).success, {
        error: "Enter a whole mail address, like name@example.org",
      }),
    role: z.enum(["citizen", "analyst"], { error: "Choose what they are on the challenge" }),
  })
  .refine(({ personId, email }) => personId || email, {
    path: ["personId"],
    error: "Choose somebody, or enter a mail address",
  });

export type MemberValue = z.output<typeof memberForm>;
