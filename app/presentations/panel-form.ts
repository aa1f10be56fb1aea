import { z } from "zod";
import { somebodyForm } from "../ui/somebody-form.ts";

/** Who is to be on a panel, and as what. */
export const panelForm = somebodyForm.and(
  z.object({
    part: z.enum(["faculty", "sponsor", "citizen", "guest"], {
      error: "Choose what they are on the panel",
    }),
  }),
);

export type PanelValue = z.output<typeof panelForm>;
