import { z } from "zod";
import { address } from "../ui/field-rules.ts";
import { safePath } from "./safe-path.ts";

export const signInForm = z.object({
  email: address("Enter your email address"),
  to: z.string().optional().transform(safePath),
});
