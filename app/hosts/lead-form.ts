import { z } from "zod";
import { optionalAddress } from "../ui/field-rules.ts";

const chosen = z.string().trim().max(100).default("");

/** Who is to lead a host: somebody who was found by name, or else an email address. */
export const leadForm = z
  .object({
    personId: chosen,
    email: optionalAddress,
  })
  .refine(({ personId, email }) => personId !== "" || email !== "", {
    path: ["email"],
    error: "Enter the email address of whoever is to lead it",
  });
