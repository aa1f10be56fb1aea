import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { addLead, readLeads } from "./leads.server.ts";
import { leadForm } from "./programme-form.ts";

export const meta = titled("Programme leads");

export const loader = signedIn((actor, { params }) => readLeads(actor, params.programmeId));

export const action = signedInForm(leadForm, async (actor, { params }, { email }) => {
  const name = await addLead(actor, params.programmeId, email);
  return done(`/programmes/${params.programmeId}/leads`, `${name} leads the programme now.`);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Leads() {
  const { id, name, leads } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/programmes/${id}`}>{name}</Link>
      </p>
      <h1>Programme leads</h1>
      <p className="app-lead">
        Leads set up people, hosts and cohorts, and see who came. They read nobody’s reflections,
        and nothing that is said in a set.
      </p>
      <ul className="app-list">
        {leads.map((lead) => (
          <li key={lead.id}>
            <span className="app-list__title">{lead.name}</span>{" "}
            {lead.isYou && <strong className="nhsuk-tag">You</strong>}
            <p className="app-soft">{lead.email}</p>
            {leads.length > 1 && (
              <Form method="post" action={`/programmes/${id}/leads/${lead.id}/removal`}>
                <button type="submit" className="app-link-button">
                  Remove as lead<span className="nhsuk-u-visually-hidden">: {lead.name}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {leads.length === 1 && (
        <p>A programme always has a lead. With a second one, either can take a holiday.</p>
      )}
      <h2>Add a lead</h2>
      <Form method="post">
        <TextInput
          label="Their email address"
          hint="Of somebody who belongs to the programme already"
          type="email"
          {...field("email", answer)}
        />
        <Button type="submit">Make them a lead</Button>
      </Form>
      <Link to={`/programmes/${id}/people`}>See the programme’s people</Link>
    </>
  );
}
