import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { findMeasureToChange } from "./find-measure.server.ts";
import { MeasureFields } from "./measure-fields.tsx";
import { changedMeasureForm } from "./measure-form.ts";
import { changeMeasure } from "./measures.server.ts";

export const meta = titled("Change a measure");

export const loader = signedIn((actor, { params }) => findMeasureToChange(actor, params.measureId));

export const action = signedInForm(changedMeasureForm, async (actor, { params }, value) => {
  await changeMeasure(actor, params.measureId, value);
  return done(`/measures/${params.measureId}`, "Saved.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditMeasure() {
  const measure = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Change a measure</h1>
      <p className="app-lead">
        Where what is counted changes, the points before and after cannot be compared: begin another
        measure, or rebase this one.
      </p>
      <Form method="post">
        <input {...hidden("revision", answer, measure.revision)} />
        <MeasureFields measure={measure} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/measures/${measure.id}`}>Back, changing nothing</Link>
    </>
  );
}
