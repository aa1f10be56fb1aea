import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { takeQuestionBack } from "./panel-says.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/presentations/${params.presentationId}`),
);

export const action = signedIn(async (actor, { params }) => {
  await takeQuestionBack(actor, params.presentationId, params.questionId);
  return done(`/presentations/${params.presentationId}`, "Your question is taken back.");
});

export { NoPage as default } from "../ui/no-page.tsx";
