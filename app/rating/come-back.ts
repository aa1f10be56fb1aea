import { redirect } from "@remix-run/node";
import { asRater } from "../server/as-rater.server.ts";
import { done } from "../server/said.server.ts";
import { comeBack } from "./save-answers.server.ts";

export const loader = asRater((_rater, { params }) => redirect(`/rating/${params.raterId}`));

export const action = asRater(async (rater, { params }) => {
  await comeBack(rater, params.raterId);
  return done(`/rating/${params.raterId}`, "Good to have you back. What you had saved is there.");
});

export { NoPage as default } from "../ui/no-page.tsx";
