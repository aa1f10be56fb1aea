import { z } from "zod";

const chosen = z.string().trim().max(100).default("");

/** Who is to lead a host: somebody who was found by name, or else a mail address. */
export const leadForm = z
  .object({
    personId: chosen,
    email: z
      .string()
      .trim()
      .toLowerCase()
      .pipe(
        z.union([
          z.literal(""),
          z.email("Enter an email address in the form name@example.org").max(254),
        ]),
      )
      .default(""),
  })
  .refine(({ personId, email }) => personId !== "" || email !== "", {
    path: ["email"],
    error: "Enter the email address of whoever is to lead it",
  });
