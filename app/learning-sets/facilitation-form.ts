import { z } from "zod";
import { confirmedForm } from "../ui/confirmed.ts";

/** Who facilitates one meeting: "own" is the set's facilitator, "nobody" has the set meet by itself, else a person's id. */
export const facilitationForm = z
  .object({ by: z.string({ error: "Choose who facilitates" }).min(1, "Choose who facilitates") })
  .and(confirmedForm);
