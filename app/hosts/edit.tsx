import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { findHostToManage } from "./find-host.server.ts";
import { HostFields } from "./host-fields.tsx";
import { hostChangeForm } from "./host-form.ts";
import { changeHost, seenOf } from "./hosts.server.ts";

export const meta = titled("Change a host");

export const loader = signedIn(async (actor, { params }) => {
  const host = await findHostToManage(actor, params.hostId);
  return { ...host, seen: seenOf(host) };
});

export const action = signedInForm(hostChangeForm, async (actor, { params }, value) => {
  await changeHost(actor, params.hostId, value);
  return done(`/hosts/${params.hostId}`, "Saved.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditHost() {
  const host = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Change {host.name}</h1>
      <p>Spreadsheets that name this host by its code have to follow when the code changes.</p>
      <Form method="post">
        <input {...hidden("seen", answer, host.seen)} />
        <HostFields host={host} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/hosts/${host.id}`}>Back, changing nothing</Link>
    </>
  );
}
