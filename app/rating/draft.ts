import { asRaterScript } from "../server/as-rater.server.ts";
import { answerForm, draftForm } from "./answer-form.ts";
import { commentField } from "./fields.ts";
import { findRequest } from "./requests.server.ts";
import { saveChanges } from "./save-answers.server.ts";

/** Takes the answers that changed, while the form is filled in. */
export const action = asRaterScript(async (rater, { request, params }) => {
  const sent = draftForm.safeParse(await request.json().catch(() => null));
  if (!sent.success) return refuse("That could not be read.");
  const { questionnaire } = await findRequest(rater, params.raterId);
  const { data, error } = answerForm(questionnaire).safeParse(sent.data.fields);
  if (!data) return refuse(`${error.issues[0]?.message ?? "That could not be read"}.`);
  const comments = data.comments.map((text, number) =>
    Object.hasOwn(sent.data.fields, commentField(number)) ? text : undefined,
  );
  const { seen } = sent.data;
  return Response.json(await saveChanges(rater, params.raterId, { ...data, seen, comments }));
});

const refuse = (message: string) => Response.json({ message }, { status: 422 });
