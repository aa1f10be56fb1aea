import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { ActionFields } from "./action-fields.tsx";
import { actionForm } from "./action-forms.server.ts";
import { editAction, openOwn } from "./actions.server.ts";

export const meta = titled("Change an action of yours");

export const loader = signedIn((actor, { params }) => openOwn(actor, params.actionId));

export const action = signedInForm(
  async (actor, { params }) => actionForm((await openOwn(actor, params.actionId)).zone),
  async (actor, { params }, value) =>
    done(`/sets/${await editAction(actor, params.actionId, value)}/actions`, "Changed."),
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditAction() {
  const { setId, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Change an action of yours</h1>
      <Form method="post">
        <ActionFields action={typed} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/sets/${setId}/actions`}>Back, changing nothing</Link>
    </>
  );
}
