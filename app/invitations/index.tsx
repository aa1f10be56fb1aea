import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { invitationForm, invitationStates, isInvitationState } from "./invitation-form.ts";
import { invite } from "./invite.server.ts";
import { listInvitations } from "./list-invitations.server.ts";

export const meta = titled("Invitations");

export const loader = signedIn((actor, { params, request }) => {
  const asked = new URL(request.url).searchParams.get("state");
  const shown = isInvitationState(asked) ? asked : null;
  return listInvitations(actor, params.programmeId, { shown, page: pageNumber(request) });
});

export const action = signedInForm(invitationForm, async (actor, { params }, value) => {
  const count = await invite(actor, params.programmeId, value);
  return done(`/programmes/${params.programmeId}/invitations`, said(count));
});

const said = (count: number) =>
  count === 0
    ? "Nobody was invited: they have come in, or were invited a moment ago."
    : `${people(count)} invited. The emails are on their way.`;

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Invitations() {
  const { programme, counts, ...list } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const all = counts.never + counts.open + counts.runOut;
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/programmes/${programme.id}`}>{programme.name}</Link>
      </p>
      <h1>Invitations</h1>
      <p className="app-lead">
        Who belongs to the programme and has not come in yet. An email with a link of their own
        brings each of them in; it works once, for 14 days.
      </p>
      {all === 0 ? (
        <p>Everybody has come in. Whom you add to the programme will be here until they do.</p>
      ) : (
        <>
          <div className="app-actions">
            <InviteAll state="never" count={counts.never} />
            <InviteAll state="runOut" count={counts.runOut} />
          </div>
          <h2>Who has not come in yet</h2>
          <nav aria-label="Show">
            <ul className="app-outcomes">
              <li>
                <Link to="?" aria-current={list.shown === null || undefined}>
                  All ({all})
                </Link>
              </li>
              {Object.entries(invitationStates).map(([state, text]) => (
                <li key={state}>
                  <Link to={`?state=${state}`} aria-current={list.shown === state || undefined}>
                    {text} ({counts[state as keyof typeof counts]})
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {list.people.length === 0 ? <p>Nobody here.</p> : <ChooseSome />}
          <PageLinks page={list.page} hasMore={list.hasMore} />
        </>
      )}
      <Link to={`/programmes/${programme.id}/people`}>People of the programme</Link>
    </>
  );
}

const whom = { never: "who have not been invited yet", runOut: "whose invitation has run out" };

function InviteAll({ state, count }: { state: keyof typeof whom; count: number }) {
  if (count === 0) return null;
  return (
    <Form method="post">
      <input type="hidden" name="all" value={state} />
      <Button type="submit">
        Invite {people(count)} {whom[state]}
      </Button>
    </Form>
  );
}

function ChooseSome() {
  const { people: shown } = useLoaderData<typeof loader>();
  const { error } = field("person", useActionData<typeof action>());
  return (
    <Form method="post">
      <Checkboxes id="person" name="person" legend="Whom to invite" error={error}>
        {shown.map((person) => (
          <Checkboxes.Item
            key={person.id}
            id={`person-${person.id}`}
            value={person.id}
            hint={`${person.email} · ${invitationStates[person.state]}${person.invited ? `, ${person.invited}` : ""}`}
          >
            {person.name}
          </Checkboxes.Item>
        ))}
      </Checkboxes>
      <Button type="submit" secondary>
        Invite those ticked
      </Button>
    </Form>
  );
}
