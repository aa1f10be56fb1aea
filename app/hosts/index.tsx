import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { listOwnHosts } from "./hosts.server.ts";

export const meta = titled("Hosts");

export const loader = signedIn(async (actor, { request }) => {
  const own = await listOwnHosts(actor, pageNumber(request));
  const [only, ...others] = own.hosts;
  if (only && others.length === 0 && own.page === 1) throw redirect(`/hosts/${only.id}`);
  return own;
});

export default function OwnHosts() {
  const { hosts, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Hosts</h1>
      <p className="app-lead">
        The organisations you look after, or whose fellows you sponsor or teach.
      </p>
      {hosts.length === 0 && (
        <p>
          None yet. When a programme makes you the lead of a host, its placements, proposals and
          agreements will be here.
        </p>
      )}
      <ul className="app-list">
        {hosts.map((host) => (
          <li key={host.id}>
            <Link to={`/hosts/${host.id}`} className="app-list__title">
              {host.name}
            </Link>
            <p className="app-soft">{host.place}</p>
          </li>
        ))}
      </ul>
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}
