import { z } from "zod";
import { revision } from "../ui/field-rules.ts";

export const signatureForm = z.object({
  revision,
  agreed: z.literal("yes", { error: "Tick the box to sign" }),
});
