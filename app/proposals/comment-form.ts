import { z } from "zod";
import { required } from "../ui/field-rules.ts";

export const commentForm = z.object({
  text: required("Write your comment", 4000, "Shorten your comment to 4,000 characters or fewer"),
});
