import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { findOwnRequest } from "./find-request.server.ts";
import { closingForm } from "./request-form.server.ts";
import { closeRequest } from "./requests.server.ts";

export const meta = titled("Close an unblock request");

export const loader = signedIn(async (actor, { params }) => {
  const { id, ask, outcome } = await findOwnRequest(actor, params.requestId);
  return { id, ask, outcome };
});

export const action = signedInForm(closingForm, async (actor, { params }, { outcome }) => {
  await closeRequest(actor, params.requestId, outcome);
  return done(`/unblock-requests/${params.requestId}`, "The request is closed.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function CloseRequest() {
  const { id, ask, outcome } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Close an unblock request</h1>
      <p className="app-lead app-said-so">{ask}</p>
      <Form method="post">
        <Textarea
          label="How did it go?"
          hint="Moved, found another way, or let go: your sponsor reads it"
          rows={3}
          {...field("outcome", answer, outcome)}
        />
        <Button type="submit">Close the request</Button>
      </Form>
      <Link to={`/unblock-requests/${id}`}>Back, leaving it as it is</Link>
    </>
  );
}
