import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { HostAgreements } from "./host-agreements.tsx";
import { readHost } from "./host-page.server.ts";
import { HostProposals } from "./host-proposals.tsx";

export const meta = ({ data }: { data?: { name: string } }) => [
  { title: `${data?.name ?? "Host"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readHost(actor, params.hostId));

export default function Host() {
  const host = useLoaderData<typeof loader>();
  return (
    <div className="app-columns app-wide">
      <div>
        {host.may.manage && (
          <p className="app-eyebrow">
            <Link to={`/programmes/${host.programmeId}/hosts`}>Hosts</Link>
          </p>
        )}
        <h1>{host.name}</h1>
        <p className="app-lead">{host.place}</p>
        {host.agreements && (
          <HostAgreements agreements={host.agreements} mayMake={host.may.manage} />
        )}
        <h2>Placements</h2>
        {host.placements.length === 0 && (
          <p>Fellows placed here will be listed, each with their challenge.</p>
        )}
        <ul className="app-list">
          {host.placements.map((fellow) => (
            <li key={fellow.id}>
              <Link to={fellow.to} className="app-list__title">
                {fellow.name}
              </Link>
              <p>{fellow.challenge}</p>
              <p className="app-soft">{fellow.cohort}</p>
            </li>
          ))}
        </ul>
        {host.proposals && (
          <HostProposals proposals={host.proposals} mayPropose={host.may.propose} />
        )}
      </div>
      <aside aria-label="About this host">
        <section className="app-readers" aria-labelledby="leads">
          <h2 id="leads">Host leads</h2>
          {host.leads.length === 0 && <p>Nobody leads it yet.</p>}
          <ul className="nhsuk-list">
            {host.leads.map((name, index) => (
              <li key={index}>{name}</li>
            ))}
          </ul>
          <p>They put challenges forward, look after its placements and sign for the host.</p>
        </section>
        {host.may.manage && (
          <ul className="nhsuk-list">
            <li>
              <Link to="leads">Change who leads it</Link>
            </li>
            <li>
              <Link to="edit">Change its name, place or code</Link>
            </li>
          </ul>
        )}
      </aside>
    </div>
  );
}
