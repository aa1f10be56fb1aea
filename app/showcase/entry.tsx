import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { PageReaders } from "../challenges/page-readers.tsx";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { readEntry } from "./entries.server.ts";
import { EntryText } from "./entry-text.tsx";

export const meta = titled("For the public");

export const loader = signedIn((actor, { params }) => readEntry(actor, params.challengeId));

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

export default function ShowcaseEntry() {
  const shown = useLoaderData<typeof loader>();
  const { id, words, names, may } = shown;
  return (
    <div className="app-columns app-wide">
      <div>
        <p className="app-eyebrow">
          {may.seeChallenge ? <Link to={`/challenges/${id}`}>The challenge</Link> : "The challenge"}
        </p>
        <h1>For the public</h1>
        <p className="app-soft">{shown.challenge}</p>
        <p className="app-lead">{standing(shown)}</p>
        {words ? (
          <EntryText entry={{ ...words, names }} id="words" />
        ) : (
          <p>
            The fellows of a challenge can tell everybody what they tried and learned, and what did
            not work. Only these words are shown, and only if each of them approves.
          </p>
        )}
        {may.write && (
          <p>
            <Link to="edit" className={words ? undefined : "nhsuk-button"}>
              {words ? "Change the words" : "Write for the public"}
            </Link>
          </p>
        )}
        <Approval of={shown} />
      </div>
      <aside aria-label="Who is named">
        <Naming of={shown} />
        <h2>Who approves</h2>
        <ul>
          {shown.haveSay.map(({ id: fellowId, name, approves }) => (
            <li key={fellowId}>
              {name}: {approves ? "approves of these words" : "has not approved"}
            </li>
          ))}
        </ul>
        {may.seeChallenge && !isPublic(shown) && (
          <PageReaders challengeId={id}>
            Fellows of the challenge, and those who are named with it, can read this page after they
            have left, to take their word back.
          </PageReaders>
        )}
      </aside>
    </div>
  );
}

const isPublic = ({ isApproved, slug }: Shown) => isApproved && slug !== null;

function standing(shown: Shown): string {
  const { words, isApproved, cohort } = shown;
  if (!words) return "Nothing of this challenge is public.";
  if (!isApproved) return "Not public. This is how it would read.";
  return isPublic(shown)
    ? `Public: everybody can read this in the showcase of the ${cohort.name}.`
    : `Approved. It is public once the showcase of the ${cohort.name} is opened.`;
}

function Approval({ of: { words, approves, may, isApproved, slug } }: { of: Shown }) {
  if (!may.approve || !words) return null;
  if (approves)
    return (
      <Form method="post" action="approval/withdrawal">
        <Button type="submit" secondary>
          Take your approval back
        </Button>
        <p className="app-soft">
          {isApproved && slug ? "It leaves the showcase at once." : "It will not be shown."}
        </p>
      </Form>
    );
  return (
    <Form method="post" action="approval">
      <input type="hidden" name="revision" value={words.revision} />
      <Button type="submit">I want this to be public</Button>
      <p className="app-soft">
        These very words. When somebody changes them, you are asked again. You can take it back at
        any time.
      </p>
    </Form>
  );
}

function Naming({ of: { part, isNamed, may } }: { of: Shown }) {
  if (!may.beNamed || !part) return null;
  return (
    <section className="app-readers" aria-labelledby="naming">
      <h2 id="naming">Your name</h2>
      {isNamed ? (
        <>
          <p>You are named with it, as {part}.</p>
          <Form method="post" action="name/removal">
            <Button type="submit" secondary small>
              Take my name out
            </Button>
          </Form>
        </>
      ) : (
        <>
          <p>You are not named. If you like, everybody reads that you worked on it, as {part}.</p>
          <Form method="post" action="name">
            <Button type="submit" secondary small>
              Name me
            </Button>
          </Form>
        </>
      )}
    </section>
  );
}
