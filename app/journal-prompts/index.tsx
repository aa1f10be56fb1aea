import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { readCohortPrompts } from "./cohort-prompts.server.ts";

export const meta = titled("Prompts for reflection");

export const loader = signedIn((actor, { params }) => readCohortPrompts(actor, params.cohortId));

const sections = [
  { state: "open", title: "Open now" },
  { state: "later", title: "Opens later" },
  { state: "wasDue", title: "Was due, and can still be begun" },
  { state: "withdrawn", title: "Withdrawn" },
] as const;

export default function CohortPrompts() {
  const { id, name, prompts } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/cohorts/${id}`}>{name}</Link>
      </p>
      <h1>Prompts for reflection</h1>
      <p className="app-lead">
        What you would like the fellows to think about. Each writes in their own journal, and what
        they write is theirs alone unless they share a copy.
      </p>
      <p>You see how many have begun, never who, and nothing of what they write.</p>
      <Link to="new" className="nhsuk-button">
        Set a prompt
      </Link>
      {prompts.length === 0 && (
        <p>
          The prompts of this cohort will be here. One question is enough: what surprised you this
          month, for example.
        </p>
      )}
      {sections.map(({ state, title }) => {
        const listed = prompts.filter((prompt) => prompt.state === state);
        if (listed.length === 0) return null;
        return (
          <section key={state} aria-labelledby={state}>
            <h2 id={state}>{title}</h2>
            <ul className="app-list">
              {listed.map((prompt) => (
                <li key={prompt.id}>
                  <Link to={`/journal-prompts/${prompt.id}`} className="app-list__title">
                    {prompt.title}
                  </Link>
                  <p className="app-soft">{prompt.when}</p>
                  {prompt.begun && <p className="app-soft">{prompt.begun}</p>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
