import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { HostFields } from "./host-fields.tsx";
import { hostForm } from "./host-form.ts";
import { makeHost } from "./hosts.server.ts";

export const meta = titled("A new host");

export const loader = signedIn(async (actor, { params }) => {
  const { id, name } = await findProgramme(actor, params.programmeId);
  return { id, name };
});

export const action = signedInForm(hostForm, async (actor, { params }, value) =>
  done(
    `/hosts/${await makeHost(actor, params.programmeId, value)}/leads`,
    `${value.name} is a host now. Say who leads it.`,
  ),
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewHost() {
  const programme = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{programme.name}</p>
      <h1>A new host</h1>
      <p>An organisation that gives fellows a challenge, a sponsor and a mentor.</p>
      <Form method="post">
        <HostFields answer={answer} />
        <Button type="submit">Make the host</Button>
      </Form>
      <Link to={`/programmes/${programme.id}/hosts`}>Back to the hosts</Link>
    </>
  );
}
