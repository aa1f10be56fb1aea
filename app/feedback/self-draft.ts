import { redirect } from "@remix-run/node";
import { answerForm, draftForm } from "../rating/answer-form.ts";
import { signedIn, signedInScript } from "../server/guard.server.ts";
import { saveSelfChanges, statementsFor } from "./self-answers.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/feedback/${params.feedbackId}/self`),
);

/** Takes the answers that changed, while the form is filled in. */
export const action = signedInScript(async (actor, { request, params }) => {
  const sent = draftForm.safeParse(await request.json().catch(() => null));
  if (!sent.success) return refuse("That could not be read.");
  const asked = await statementsFor(actor, params.feedbackId);
  const { data, error } = answerForm(asked).safeParse(sent.data.fields);
  if (!data) return refuse(`${error.issues[0]?.message ?? "That could not be read"}.`);
  const { seen } = sent.data;
  return Response.json(await saveSelfChanges(actor, params.feedbackId, { ...data, seen }));
});

const refuse = (message: string) => Response.json({ message }, { status: 422 });
