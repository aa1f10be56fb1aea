import { z } from "zod";
import type { Audience } from "../generated/prisma/enums.ts";

/** The form of a photo: the file, which may stay away when only its readers change. */
export const photoForm = (audiences: readonly Audience[]) =>
  z.object({
    photo: z.file({ error: "Choose a picture" }).optional(),
    readers: z.enum(audiences as [Audience, ...Audience[]], { error: "Choose who can see it" }),
  });
