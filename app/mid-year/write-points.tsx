import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { findToWrite, writePoints } from "./points.server.ts";
import { pointsForm } from "./review-forms.server.ts";

export const meta = titled("Write down what you agreed");

export const loader = signedIn(async (actor, { params }) => {
  const { id, fellow, points, revision } = await findToWrite(actor, params.reviewId);
  return { id, fellow: fellow.name, points, revision };
});

export const action = signedInForm(pointsForm, async (actor, { params: { reviewId } }, value) => {
  await writePoints(actor, reviewId, value);
  return done(`/mid-year-reviews/${reviewId}`, "Saved. Read it through, and sign it.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function WritePoints() {
  const { id, fellow, points, revision } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Write down what you agreed</h1>
      <p className="app-soft">Mid-year review of {fellow}</p>
      <Form method="post" noValidate>
        <input {...hidden("revision", answer, revision)} />
        <Textarea
          label="What did you agree?"
          hint="A few points: what stays, what changes, who does what by when"
          rows={8}
          {...field("points", answer, points)}
        />
        <p>
          The other sides are asked to sign it. If the words change after that, a signature to the
          earlier ones counts no longer.
        </p>
        <Button type="submit">Save, and read it through</Button>
      </Form>
      <Link to={`/mid-year-reviews/${id}`}>Back, changing nothing</Link>
    </>
  );
}
