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

const notWhole = "Enter a whole address, like name@example.org";

/** An address is the same in any case, and with white space that was copied along. @param missing what to say when it is not there */
const typedAddress = (missing?: string) =>
  z
    .string({ error: missing })
    .overwrite((text) => text.replace(/\s+/g, "").toLowerCase())
    .max(254, "Enter an address of 254 characters or fewer");

/** An email address that has to be there. @param missing what to say when it is not */
export const address = (missing: string) =>
  typedAddress(missing).min(1, missing).pipe(z.email(notWhole));

/** An email address that may be left out. */
export const optionalAddress = typedAddress()
  .refine((text) => text === "" || z.email().safeParse(text).success, notWhole)
  .default("");
