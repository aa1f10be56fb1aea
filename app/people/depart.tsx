import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { z } from "zod";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { leave, openDeparture } from "./departure.server.ts";

export const meta = titled("Mark as having left");

export const loader = signedIn(async (actor, { params }) => {
  const person = await openDeparture(actor, params.programmeId, params.personId);
  const { id, programmeId, name, roles } = person;
  return { page: `/programmes/${programmeId}/people/${id}`, name, roles };
});

export const action = signedInForm(z.object({}), async (actor, { params }) => {
  const { programmeId, personId } = params;
  await leave(actor, programmeId, personId);
  return done(`/programmes/${programmeId}/people/${personId}`, "Marked as having left.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Depart() {
  const { page, name, roles } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Has {name} left the programme?</h1>
      <p>
        They are no longer among its people, and the directory lists them no longer. Nothing that
        they wrote is lost, and you can bring them back.
      </p>
      {roles.length > 0 && (
        <>
          <h2>What stays until you take it away</h2>
          <p>Their roles, and what these let them see:</p>
          <ul className="app-list">
            {roles.map((role) => (
              <li key={role.key}>
                <Link to={`${page}/roles/${encodeURIComponent(role.key)}/removal`}>
                  {role.text}
                </Link>
                {role.cohort && <p className="app-soft">{role.cohort}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      <Form method="post">
        <Button warning type="submit">
          Mark as having left
        </Button>
      </Form>
      <Link to={page}>Back, changing nothing</Link>
    </>
  );
}
