import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { QuestionnaireFields } from "./questionnaire-fields.tsx";
import { questionnaireForm } from "./questionnaire-form.ts";
import { importQuestionnaire } from "./questionnaires.server.ts";

export const meta = titled("Bring a questionnaire in");

export const loader = signedIn(async (actor, { params }) => {
  const { id, name } = await findProgramme(actor, params.programmeId);
  return { id, name };
});

export const action = signedInForm(questionnaireForm, async (actor, { params }, value, refuse) => {
  const made = await importQuestionnaire(actor, params.programmeId, value);
  if (made.id === undefined) return refuse(made.errors);
  return done(`/questionnaires/${made.id}`, "Brought in. Read it through as raters will.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function ImportQuestionnaire() {
  const { id, name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/programmes/${id}/questionnaires`}>{name}</Link>
      </p>
      <h1>Bring a questionnaire in</h1>
      <p className="app-lead">
        The statements come as a file, everything else that raters read is typed here, in the
        language of your programme.
      </p>
      <p>
        Use only what you may: many published questionnaires, that of the NHS Healthcare Leadership
        Model among them, must not be stored without permission.
      </p>
      <p>
        <a href={`/programmes/${id}/questionnaires/example`}>An example file (CSV)</a>
      </p>
      <Form method="post" encType="multipart/form-data">
        <QuestionnaireFields answer={answer} />
        <Button type="submit">Bring it in</Button>
      </Form>
    </>
  );
}
