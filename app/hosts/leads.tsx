import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { leadForm } from "./lead-form.ts";
import { addLead, readLeads } from "./leads.server.ts";
import { searchWords } from "./search-words.ts";

export const meta = titled("Who leads a host");

export const loader = signedIn((actor, { params, request }) =>
  readLeads(actor, params.hostId, searchWords(request)),
);

export const action = signedInForm(leadForm, async (actor, { params }, who) => {
  const name = await addLead(actor, params.hostId, who);
  return done(
    `/hosts/${params.hostId}/leads`,
    `${name} leads this host now, and is told by email.`,
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function HostLeads() {
  const { id, name, programmeId, leads, search, found } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/hosts/${id}`}>{name}</Link>
      </p>
      <h1>Who leads this host</h1>
      <p>
        Host leads put challenges forward, look after the placements, and sign the agreement for
        their organisation.
      </p>
      {leads.length === 0 && (
        <p>Nobody yet. This can wait: a spreadsheet of people can name host leads too.</p>
      )}
      <ul className="app-list">
        {leads.map((lead) => (
          <li key={lead.id}>
            <strong>{lead.name}</strong>
            <p className="app-soft">{lead.email}</p>
            <Form method="post" action={`/hosts/${id}/leads/${lead.id}/removal`}>
              <button type="submit" className="app-link-button">
                Remove {lead.name}
              </button>
            </Form>
          </li>
        ))}
      </ul>

      <h2>Add somebody</h2>
      <Form method="get" role="search" className="app-search">
        <TextInput
          label="Find them by name"
          hint="Among the people of the programme"
          type="search"
          id="q"
          name="q"
          defaultValue={search}
        />
        <Button type="submit" secondary>
          Find
        </Button>
      </Form>
      {search && found.length === 0 && (
        <p>
          Nobody of the programme has “{search}” in their name.{" "}
          <Link to={`/programmes/${programmeId}/people/new`}>Bring them in first</Link>
        </p>
      )}
      <ul className="app-list">
        {found.map((one) => (
          <li key={one.id}>
            <strong>{one.name}</strong>
            <p className="app-soft">{[one.profession, one.email].filter(Boolean).join(" · ")}</p>
            <Form method="post" action={`/hosts/${id}/leads`}>
              <input type="hidden" name="personId" value={one.id} />
              <button type="submit" className="app-link-button">
                Make {one.name} a lead
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <Form method="post" action={`/hosts/${id}/leads`}>
        <TextInput
          label="Or by email address"
          type="email"
          autoComplete="off"
          {...field("email", answer)}
        />
        <Button type="submit">Add them</Button>
      </Form>
      <p className="app-actions">
        <Link to={`/programmes/${programmeId}/hosts/new`}>Add another host</Link>
        <Link to={`/programmes/${programmeId}/hosts`}>All hosts</Link>
      </p>
    </>
  );
}
