import { z } from "zod";

export const signatureForm = z.object({
  revision: z.coerce.number().int().positive(),
  agreed: z.literal("yes", { error: "Tick the box to sign" }),
});
