import { z } from "zod";

/** Typed text without white space around it, and without control characters, at which some readers would stop. */
const typed = () => z.string().overwrite((text) => text.replace(/[^\P{Cc}\t\n\r]/gu, "").trim());

/** A text that has to be there. White space alone is not. @param missing what to say then */
export const required = (missing: string, most: number, tooLong: string) =>
  z.string({ error: missing }).pipe(typed().min(1, missing).max(most, tooLong));

/** A text that may be left out. */
export const optional = (most: number, tooLong: string) => typed().max(most, tooLong).default("");

/** The revision of a text that its form was opened on. */
export const revision = z.coerce
  .number({ error: "Open this form from its page, and send it again" })
  .int()
  .positive();

/** A whole mail address in lower case, or nothing. */
export const optionalAddress = optional(320, "Enter a mail address of 320 characters or fewer")
  .refine((text) => text === "" || z.email().safeParse(text).success, {
    error: "Enter a whole mail address, like name@example.org",
  })
  .transform((text) => text.toLowerCase());
