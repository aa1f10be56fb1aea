import { z } from "zod";
import { somebodyForm } from "../ui/somebody-form.ts";

/** Who is to work on a challenge beside its fellows, and as what. */
export const memberForm = somebodyForm.and(
  z.object({
    role: z.enum(["citizen", "analyst"], { error: "Choose what they are on the challenge" }),
  }),
);

export type MemberValue = z.output<typeof memberForm>;
