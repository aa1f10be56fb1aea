import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { openShowcase, saveShowcase, showcaseForm } from "./cohort-showcase.server.ts";

export const meta = titled("Showcase");

export const loader = signedIn((actor, { params }) => openShowcase(actor, params.cohortId));

export const action = signedInForm(showcaseForm, async (actor, { params }, value, refuse) => {
  const problem = await saveShowcase(actor, params.cohortId, value);
  if (problem) return refuse({ slug: [problem] });
  return done(`/cohorts/${params.cohortId}/showcase`, "Saved.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

const states: Record<Shown["challenges"][number]["state"], string> = {
  approved: "Approved by its fellows: in the showcase",
  written: "Written, not approved by each of its fellows",
  none: "Nothing is written for the public",
};

export default function CohortShowcase() {
  const shown = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="app-columns app-wide">
      <div>
        <Problems of={answer} />
        <p className="app-eyebrow">
          <Link to={`/cohorts/${shown.cohort.id}`}>{shown.cohort.name}</Link>
        </p>
        <h1>Showcase</h1>
        <p className="app-lead">
          A page that everybody can read: what fellows tried and learned, and what did not work. A
          challenge is in it if each of its fellows wants that, and no longer than they do.
        </p>
        <Opening of={shown} />
        <h2>Challenges</h2>
        {shown.challenges.length === 0 && (
          <p>Once fellows are placed, their challenges are here.</p>
        )}
        <ul className="app-list">
          {shown.challenges.map(({ id, title, fellows, state }) => (
            <li key={id}>
              <Link to={`/challenges/${id}/showcase`} className="app-list__title">
                {fellows.join(", ")}
              </Link>
              <p className="app-soft">{title}</p>
              <p>{states[state]}</p>
            </li>
          ))}
        </ul>
      </div>
      <aside aria-label="Title and address">
        <h2>Title and address</h2>
        <Form method="post">
          <TextInput label="Title" {...field("title", answer, shown.title)} />
          <Textarea
            label="Introduction (optional)"
            rows={4}
            {...field("about", answer, shown.about)}
          />
          <TextInput
            label="End of its address"
            hint="After /showcase/"
            autoComplete="off"
            {...field("slug", answer, shown.slug)}
          />
          <Button type="submit" secondary>
            Save
          </Button>
        </Form>
      </aside>
    </div>
  );
}

function Opening({ of: { isKept, openSince, address } }: { of: Shown }) {
  if (openSince)
    return (
      <Form method="post" action="closing">
        <p>
          Open since {openSince}: <a href={address}>{address}</a>
        </p>
        <Button type="submit" warning>
          Close it at once
        </Button>
      </Form>
    );
  if (!isKept) return <p>Closed. Save its title and address first, then you can open it.</p>;
  return (
    <Form method="post" action="opening">
      <p>Closed: nobody finds anything at {address}.</p>
      <Button type="submit">Open it to everybody</Button>
    </Form>
  );
}
