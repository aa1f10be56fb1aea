import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { searchWords } from "./search-words.ts";
import { titled } from "../ui/titled.ts";
import { listHosts } from "./hosts.server.ts";

export const meta = titled("Hosts");

export const loader = signedIn((actor, { params, request }) =>
  listHosts(actor, params.programmeId, {
    search: searchWords(request),
    page: pageNumber(request),
  }),
);

export default function ProgrammeHosts() {
  const { programme, hosts, search, page, hasMore } = useLoaderData<typeof loader>();
  const isEmpty = hosts.length === 0 && page === 1;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/programmes/${programme.id}`}>{programme.name}</Link>
      </p>
      <h1>Hosts</h1>
      <p className="app-lead">
        The organisations that give fellows a challenge, a sponsor and a mentor.
      </p>
      <div className="app-actions">
        <Link to="new" className="nhsuk-button">
          Add a host
        </Link>
        <Link to={`/programmes/${programme.id}/interests`}>Expressions of interest</Link>
        <Link to={`/programmes/${programme.id}/proposals`}>Challenges put forward</Link>
      </div>
      {(!isEmpty || search) && (
        <Form method="get" role="search" className="app-search">
          <TextInput
            label="Find a host by name"
            type="search"
            id="q"
            name="q"
            defaultValue={search}
          />
          <Button type="submit" secondary>
            Find
          </Button>
        </Form>
      )}
      {isEmpty && search && (
        <p>
          No host’s name has “{search}” in it. <Link to="?">Show all hosts</Link>
        </p>
      )}
      {isEmpty && !search && (
        <p>
          None yet. Add the first host here, or let organisations come to you: switch on expressions
          of interest in{" "}
          <Link to={`/programmes/${programme.id}/edit`}>the programme’s settings</Link>.
        </p>
      )}
      <ul className="app-list">
        {hosts.map((host) => (
          <Host key={host.id} host={host} />
        ))}
      </ul>
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}

type Listed = ReturnType<typeof useLoaderData<typeof loader>>["hosts"][number];

function Host({ host }: { host: Listed }) {
  return (
    <li>
      <Link to={`/hosts/${host.id}`} className="app-list__title">
        {host.name}
      </Link>
      <p className="app-soft">
        {host.place} · code {host.code} · {fellowsInWords(host.fellows)}
      </p>
      <p>{host.leads.length > 0 ? `Led by ${host.leads.join(", ")}` : "Nobody leads it yet"}</p>
      <p className="app-soft">
        {host.agreement ? `Agreement: ${lowerFirst(host.agreement)}` : "No agreement yet"}
      </p>
    </li>
  );
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const fellowsInWords = (count: number) =>
  count === 0 ? "no fellow yet" : count === 1 ? "1 fellow" : `${count} fellows`;
