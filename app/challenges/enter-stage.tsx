import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Choices } from "../ui/choices.tsx";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { enterStage, openStage } from "./enter-stage.server.ts";
import { findToWork } from "./find-challenge.server.ts";
import { stageForm } from "./stage-form.server.ts";
import { stages } from "./stages.ts";

export const meta = titled("Enter a stage");

export const loader = signedIn((actor, { params }) => openStage(actor, params.challengeId));

export const action = signedInForm(
  async (actor, { params }) => stageForm((await findToWork(actor, params.challengeId)).cohort.zone),
  async (actor, { params }, value) => {
    await enterStage(actor, params.challengeId, value);
    return done(`/challenges/${params.challengeId}`, "Written down.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EnterStage() {
  const { id, title, now, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Enter a stage</h1>
      <p className="app-soft">{title}</p>
      <p className="app-lead">
        A paragraph, not a gate. Going back to an earlier stage is part of the work.
      </p>
      <Form method="post" noValidate>
        <input {...hidden("seen", answer, now?.id ?? "")} />
        <Choices
          legend="Which stage?"
          choices={stages.map((stage) => ({
            value: stage.id,
            label: stage.id === now?.stage ? `${stage.name} (where it is now)` : stage.name,
            hint: stage.about,
          }))}
          {...field("stage", answer)}
        />
        <Textarea
          label="What brings you there?"
          hint={
            now
              ? `What you leave “${now.name}” with, and why this comes next`
              : "Where you begin, and why there"
          }
          rows={6}
          {...field("about", answer)}
        />
        <TextInput
          label="From which day?"
          type="date"
          width={10}
          {...field("enteredOn", answer, today)}
        />
        <Button type="submit">Write it down</Button>
      </Form>
      <Link to={`/challenges/${id}`}>Back, changing nothing</Link>
    </>
  );
}
