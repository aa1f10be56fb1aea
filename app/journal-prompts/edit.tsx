import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import {
  changePrompt,
  findPromptToChange,
  typedFields,
  wordingOf,
} from "./journal-prompts.server.ts";
import { changeForm } from "./prompt-form.server.ts";
import { ScheduleFields, WordingFields } from "./prompt-fields.tsx";
import { Questions } from "./questions-list.tsx";

export const meta = titled("Change a prompt");

export const loader = signedIn(async (actor, { params }) => {
  const prompt = await findPromptToChange(actor, params.promptId);
  const { id, title, questions, isBegun, cohort } = prompt;
  return {
    id,
    title,
    questions,
    isBegun,
    cohort: cohort.name,
    seen: wordingOf(prompt),
    typed: typedFields(prompt, cohort.zone),
  };
});

export const action = signedInForm(
  async (actor, { params }) => {
    const { cohort, isBegun } = await findPromptToChange(actor, params.promptId);
    return changeForm(cohort, isBegun);
  },
  async (actor, { params }, change) => {
    await changePrompt(actor, params.promptId, change);
    return done(`/journal-prompts/${params.promptId}`, "The prompt is saved.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function ChangePrompt() {
  const { id, title, questions, isBegun, cohort, seen, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{cohort}</p>
      <h1>Change “{title}”</h1>
      {isBegun && (
        <>
          <p>
            A fellow has begun it, so its title and questions stay as they are: they are the
            headings under which somebody is writing. You can change its introduction and its days.
            To ask something else, set another prompt.
          </p>
          <Questions of={questions} />
        </>
      )}
      <Form method="post">
        <input {...hidden("seen", answer, seen)} />
        {!isBegun && <WordingFields prompt={typed} answer={answer} />}
        <ScheduleFields prompt={typed} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/journal-prompts/${id}`}>Back, changing nothing</Link>
    </>
  );
}
