import { z } from "zod";
import { required } from "../ui/field-rules.ts";

export const commentForm = z.object({
  text: required(
    "Write your comment first",
    5000,
    "Shorten your comment to 5,000 characters or fewer",
  ),
});
