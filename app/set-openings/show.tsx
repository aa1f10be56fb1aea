import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { readOpening } from "./read-opening.server.ts";

export const meta = titled("A set is opened");

export const loader = signedIn((actor, { params }) => readOpening(actor, params.openingId));

export default function Opening() {
  const opening = useLoaderData<typeof loader>();
  const { set, may, content } = opening;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/sets/${set.id}/openings`}>{set.name}</Link>
      </p>
      <h1>{opening.openedAt ? `${set.name} was opened` : `Asked to open ${set.name}`}</h1>
      <p className="app-lead">
        {opening.openedAt
          ? `By ${opening.askedBy} and ${opening.second}, ${opening.openedAt}, until ${opening.endsAt}.`
          : `${opening.askedBy} asked, ${opening.askedAt}. ${opening.second} has not asked too: nothing is open.`}
        {opening.isOver && " It is over."}
      </p>
      <h2>Why</h2>
      <p className="app-own-words">{opening.reason}</p>
      {may.second && (
        <Form method="post" action="second">
          <p>
            If you fear it too: the set is open to the two of you for three days, and everybody of
            it is told.
          </p>
          <Button type="submit" warning>
            I ask too: open the set
          </Button>
        </Form>
      )}
      {may.withdraw && (
        <Form method="post" action="withdrawal">
          <Button type="submit" secondary>
            {opening.openedAt ? "End it now" : "Take it back"}
          </Button>
        </Form>
      )}
      {content && (
        <>
          <Lines heading="Bids" lines={content.bids} />
          <Lines heading="Actions shared with the set" lines={content.actions} />
          <h2>Ground rules</h2>
          <p className="app-own-words">{content.rules || "None are written down."}</p>
        </>
      )}
      {opening.openedAt && (
        <>
          <h2>Who read it, and when</h2>
          {opening.readings.length === 0 && <p>Nobody yet.</p>}
          <ul>
            {opening.readings.map(({ id, who, when }) => (
              <li key={id}>
                {who}, {when}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type Line = { id: string; text: string; who: string; when: string };

function Lines({ heading, lines }: { heading: string; lines: Line[] }) {
  return (
    <>
      <h2>{heading}</h2>
      {lines.length === 0 && <p>None.</p>}
      <ul className="app-list">
        {lines.map(({ id, text, who, when }) => (
          <li key={id}>
            {text}
            <p className="app-soft">
              {who}, {when}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
