import { z } from "zod";
import { readWallTime } from "../cohorts/wall-time.server.ts";
import { required } from "../ui/field-rules.ts";

/** Who holds a debrief, when and where; typed in the cohort's wall time. */
export const debriefForm = ({ zone, debriefFrom }: { zone: string; debriefFrom: Date }) =>
  z
    .object({
      facilitatorId: z
        .string({ error: "Choose who holds the debrief" })
        .min(1, "Choose who holds the debrief"),
      date: z.string({ error: "Enter the date" }),
      starts: z.string({ error: "Enter when it starts" }),
      place: required(
        "Say where it is, for example “Online”",
        200,
        "Shorten the place to 200 characters or fewer",
      ),
    })
    .transform(({ facilitatorId, date, starts, place }, context) => {
      const refuse = (path: "date" | "starts", message: string) => {
        context.addIssue({ code: "custom", path: [path], message });
        return z.NEVER;
      };
      const read = readWallTime({ date, time: starts, zone });
      if (!read.ok) return refuse(read.field === "date" ? "date" : "starts", read.message);
      if (read.at < debriefFrom)
        return refuse("date", "Choose a day on or after the first for debriefs");
      return { facilitatorId, debriefAt: read.at, debriefPlace: place };
    });
