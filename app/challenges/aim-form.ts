import { z } from "zod";
import { required, revision } from "../ui/field-rules.ts";

/** What is to become different. */
export const aimForm = z.object({
  text: required(
    "Say what is to become different",
    500,
    "Shorten the aim to 500 characters or fewer",
  ),
});

/** As `aimForm`, for an aim that is there. */
export const changedAimForm = aimForm.extend({ revision });

/** The form that closes an aim, or says in other words what was learned from one that is closed. */
export const aimClosureForm = z.object({
  learned: required(
    "Say in a line what you learned",
    1000,
    "Shorten what you learned to 1,000 characters or fewer",
  ),
  revision,
});
