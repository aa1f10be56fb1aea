import { z } from "zod";

/** The relations with which a goal can be shared, each a box. */
const audiences = ["mentor", "coach", "sponsor", "facilitator", "faculty"] as const;

/** The box that stands for a relation. */
export const audienceField = (audience: string) => `with-${audience}`;

/** The form that shares a goal. */
export const shareGoalForm = z
  .object(Object.fromEntries(audiences.map((one) => [audienceField(one), z.string().optional()])))
  .transform((ticked, context) => {
    const chosen = audiences.filter((one) => ticked[audienceField(one)]);
    if (chosen.length > 0) return chosen;
    context.addIssue({ code: "custom", path: ["audiences"], message: "Choose who may read it" });
    return z.NEVER;
  });
