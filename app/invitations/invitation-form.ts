import { z } from "zod";

export const invitationStates = {
  never: "Not invited yet",
  open: "Invited",
  runOut: "Invitation has run out",
} as const;

export type InvitationState = keyof typeof invitationStates;

export const isInvitationState = (text: string | null): text is InvitationState =>
  text !== null && Object.hasOwn(invitationStates, text);

/** Whom to invite: those ticked, or all of a state. */
export const invitationForm = z
  .object({
    all: z.enum(["never", "runOut"], { error: "Choose whom to invite" }).optional(),
    person: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .transform((ticked) => [ticked ?? []].flat()),
  })
  .refine(({ all, person }) => all !== undefined || person.length > 0, {
    path: ["person"],
    error: "Tick who is to be invited",
  });
