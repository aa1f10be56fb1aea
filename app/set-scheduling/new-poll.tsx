import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Fieldset } from "nhsuk-react-components";
import { PeriodFields, PlaceFields } from "../learning-sets/meeting-fields.tsx";
import { findSchedulable } from "../learning-sets/meetings.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { pollForm } from "./poll-form.server.ts";
import { makePoll, openNewPoll } from "./polls.server.ts";

export const meta = titled("Ask when the set can meet");

export const loader = signedIn((actor, { params }) => openNewPoll(actor, params.setId));

export const action = signedInForm(
  async (actor, { params }) => {
    const { cohort } = await findSchedulable(actor, params.setId);
    return pollForm(cohort.zone, new Date());
  },
  async (actor, { params }, value) =>
    done(
      `/polls/${await makePoll(actor, params.setId, value)}`,
      "Everybody of the set is asked by email, and answers with two presses.",
    ),
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewPoll() {
  const { set, zone, rows, last, most } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const numbers = Array.from({ length: most }, (_, at) => at);
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/sets/${set.id}`}>{set.name}</Link>
      </p>
      <h1>Ask when the set can meet</h1>
      <p className="app-lead">
        Times that suit its people as far as is known: their other dates, and the half-days that
        they named. Change or empty any. Times are those of {zone.replace("_", " ")}.
      </p>
      <Form method="post">
        {numbers.map((at) => (
          <Fieldset key={at} className="app-candidate">
            <Fieldset.Legend size="s">
              Time {at + 1}
              {at > 1 && " (optional)"}
            </Fieldset.Legend>
            {rows[at]?.notes.map((note) => (
              <p key={note} className="app-soft">
                {note}
              </p>
            ))}
            <div className="app-candidate__fields">
              <PeriodFields period={rows[at]} answer={answer} at={`times[${at}].`} />
            </div>
          </Fieldset>
        ))}
        <PlaceFields place={last ?? undefined} answer={answer} />
        <Button type="submit">Ask everybody</Button>
      </Form>
      <Link to={`/sets/${set.id}`}>Back to the set</Link>
    </>
  );
}
