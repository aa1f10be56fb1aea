import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Radios, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { findEntry } from "./find-entry.server.ts";
import { lookOnceMore } from "./look-once-more.server.ts";
import { RecognisablePlaces } from "./recognisable-places.tsx";
import { openSharing } from "./readers.server.ts";
import { ReaderChoice } from "./reader-choice.tsx";
import { shareEntry } from "./share-entry.server.ts";
import { hasLooked, shareForm } from "./share-form.ts";

export const meta = titled("Share a copy");

export const loader = signedIn((actor, { params }) => openSharing(actor, params.entryId));

export const action = signedInForm(shareForm, async (actor, { params }, chosen, refuse) => {
  const { found } = await lookOnceMore(await findEntry(actor, params.entryId), chosen.asked);
  if (!hasLooked(found, chosen.looked)) return refuse({ looked: [found] });
  const readers = await shareEntry(actor, params.entryId, chosen);
  return done(`/journal/${params.entryId}`, `Shared with ${readers}.`);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Share() {
  const { id, title, audiences, people, places, found } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const chosen = field("audience", answer);
  return (
    <>
      <Problems of={answer} />
      <h1>Share a copy</h1>
      <p className="app-lead">{title}</p>
      <p>
        They read it as it stands now. What you write later stays yours, until you share again. You
        can take it back at any time.
      </p>
      <Form method="post">
        <Radios legend="Who may read it?" id="readers" name="audience" error={chosen.error}>
          <Radios.Item
            id="audience"
            value="person"
            defaultChecked={chosen.defaultValue === "person"}
            hint="Choose them by name below"
          >
            One person
          </Radios.Item>
          {audiences.map(({ audience, title: words, names }) => (
            <Radios.Item
              key={audience}
              id={`audience-${audience}`}
              value={audience}
              hint={`Now ${names}`}
              defaultChecked={chosen.defaultValue === audience}
            >
              {words}
            </Radios.Item>
          ))}
        </Radios>
        <ReaderChoice people={people} answer={answer} />
        <TextInput
          label="What would you like from them? (optional)"
          hint="For example: what did I miss about the other side?"
          {...field("asked", answer)}
        />
        <TextInput
          label="Last day on which they can read it (optional)"
          hint="Left empty, they can until you take it back"
          type="date"
          width={10}
          {...field("until", answer)}
        />
        <RecognisablePlaces places={places} found={found} answer={answer} />
        <Button type="submit">Share a copy</Button>
      </Form>
      <Link to={`/journal/${id}`}>Back, without sharing</Link>
    </>
  );
}
