import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { findMeasuredToChange } from "./find-measure.server.ts";
import { MeasureFields, noMeasure } from "./measure-fields.tsx";
import { measureForm } from "./measure-form.ts";
import { addMeasure } from "./measures.server.ts";

export const meta = titled("A new measure");

export const loader = signedIn((actor, { params }) =>
  findMeasuredToChange(actor, params.challengeId),
);

export const action = signedInForm(measureForm, async (actor, { params }, value) => {
  const id = await addMeasure(actor, params.challengeId, value);
  return done(`/measures/${id}/points`, "The measure is there. Type or paste its first points.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewMeasure() {
  const { id, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>A new measure</h1>
      <p className="app-soft">{title}</p>
      <p className="app-lead">
        Few are enough: what is to become different, whether it is done as meant, and what may get
        worse elsewhere.
      </p>
      <Form method="post">
        <MeasureFields measure={noMeasure} answer={answer} />
        <Button type="submit">Add the measure</Button>
      </Form>
      <Link to={`/challenges/${id}/measures`}>Back, adding nothing</Link>
    </>
  );
}
