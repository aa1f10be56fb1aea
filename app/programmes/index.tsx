import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { listProgrammes } from "./programmes.server.ts";

export const meta = titled("Your programmes");

export const loader = signedIn(async (actor) => {
  const led = await listProgrammes(actor);
  const [only, ...more] = led;
  if (only && more.length === 0) throw redirect(`/programmes/${only.id}`);
  return led;
});

export default function Programmes() {
  const led = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Your programmes</h1>
      <p className="app-lead">
        Those that you lead. Each has its own people, hosts and cohorts; nothing passes between
        them.
      </p>
      <ul className="app-list">
        {led.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/programmes/${id}`} className="app-list__title">
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <Link to="/programmes/new">Begin another programme</Link>
    </>
  );
}
