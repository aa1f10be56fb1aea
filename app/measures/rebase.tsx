import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { rebaseForm } from "./happened-form.ts";
import { openMeasure, rebase } from "./happened.server.ts";

export const meta = titled("Rebase");

export const loader = signedIn((actor, { params }) => openMeasure(actor, params.measureId));

export const action = signedInForm(rebaseForm, async (actor, { params }, value, refuse) => {
  const errors = await rebase(actor, params.measureId, value);
  return errors
    ? refuse(errors)
    : done(`/measures/${params.measureId}`, "Mean and limits are worked out anew from that day.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Rebase() {
  const { id, name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{name}</p>
      <h1>Rebase</h1>
      <p className="app-lead">
        From a day on, mean and limits are worked out anew. What was before stays on the chart.
      </p>
      <p>
        Do so when three things hold: a signal shows a change, you know what brought it about, and
        it is expected to last. A rebase to make the chart look calmer hides what it is there to
        show.
      </p>
      <Form method="post">
        <TextInput
          label="From which point on?"
          hint="Its date, like 3/12/2026 or Dec 2026"
          width={10}
          {...field("day", answer)}
        />
        <TextInput
          label="Why?"
          hint="What changed, and why it is expected to last. It stands beside the chart with your name"
          {...field("reason", answer)}
        />
        <Button type="submit">Rebase</Button>
      </Form>
      <Link to={`/measures/${id}`}>Back, changing nothing</Link>
    </>
  );
}
