import { Form } from "@remix-run/react";
import type { CastMember } from "./cast.server.ts";

/** The demo's people by role, one press each. */
export function CastList({ cast, to }: { cast: CastMember[]; to: string }) {
  return (
    <section aria-labelledby="cast" className="app-cast">
      <h2 id="cast">Or look around as one of the sample cohort</h2>
      <p>This is a demo: nothing here is real, and no email leaves it.</p>
      <ul>
        {cast.map((person) => (
          <li key={person.email}>
            <Form method="post" action="/demo/session" reloadDocument>
              <input type="hidden" name="email" value={person.email} />
              <input type="hidden" name="to" value={to} />
              <button type="submit" className="app-cast__person">
                <span className="app-cast__role">{person.role}</span>
                <span className="app-cast__name">{person.name}</span>
                <span className="app-cast__about">{person.about}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
