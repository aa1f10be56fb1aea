import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button, Details } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { readRules } from "./ground-rules.server.ts";

export const meta = titled("Ground rules");

export const loader = signedIn((actor, { params }) => readRules(actor, params.setId));

export default function GroundRules() {
  const { set, latest, earlier, signed, waiting, may } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/sets/${set.id}`}>{set.name}</Link>
      </p>
      <h1>Ground rules</h1>
      {!latest && (
        <p>What the set agrees about how it works together will be here, signed by each of you.</p>
      )}
      {latest && (
        <>
          <article className="app-sheet" aria-label="The rules as they stand">
            <p className="app-said-so">{latest.text}</p>
            <p className="app-soft">
              Version {latest.version}, written by {latest.by} on {latest.on}
            </p>
          </article>
          {may.sign && (
            <Form method="post" action={`/ground-rules/${latest.id}/signature`}>
              <Button type="submit">I have read these rules, and agree to them</Button>
            </Form>
          )}
          <h2>Signed by</h2>
          {signed.length === 0 && <p>Nobody yet.</p>}
          <ul className="nhsuk-list">
            {signed.map(({ name, on }) => (
              <li key={name}>
                {name} <span className="app-soft">on {on}</span>
              </li>
            ))}
          </ul>
          {waiting.length > 0 && <p className="app-soft">Not yet: {waiting.join(", ")}</p>}
        </>
      )}
      {may.propose && (
        <p>
          <Link to="new" className="nhsuk-button nhsuk-button--secondary">
            {latest ? "Write a new version" : "Write the first version"}
          </Link>
        </p>
      )}
      {earlier.length > 0 && <h2>Earlier versions</h2>}
      {earlier.map(({ id, version, text, by, on }) => (
        <Details key={id}>
          <Details.Summary>
            Version {version}, by {by} on {on}
          </Details.Summary>
          <Details.Text>
            <p className="app-said-so">{text}</p>
          </Details.Text>
        </Details>
      ))}
    </>
  );
}
