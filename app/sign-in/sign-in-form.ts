import { z } from "zod";
import { safePath } from "./safe-path.ts";

export const signInForm = z.object({
  email: z
    .string({ error: "Enter your email address" })
    .trim()
    .toLowerCase()
    .pipe(z.email("Enter an email address in the form name@example.org").max(254)),
  to: z.string().optional().transform(safePath),
});
