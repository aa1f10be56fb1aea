import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { pairWords } from "../mentoring/pair-words.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Confirm } from "../ui/confirm.tsx";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { bringTogether, matchingForm } from "./bring-together.server.ts";
import { offeredKinds } from "./kinds.ts";
import { MatchingFields } from "./matching-fields.tsx";
import { matchingAsked, openMatching } from "./matching.server.ts";

export const meta = titled("Find mentors and coaches");

export const loader = signedIn((actor, { params, request }) =>
  openMatching(actor, params.cohortId, matchingAsked(request)),
);

export const action = signedInForm(matchingForm, async (actor, { params }, value, refuse) => {
  const outcome = await bringTogether(actor, params.cohortId, value);
  if ("refused" in outcome) return refuse(outcome.refused);
  const { count } = outcome;
  return done(
    `/cohorts/${params.cohortId}/matching?kind=${value.kind}`,
    `${count === 1 ? "Two people are" : `${count} pairs are`} brought together. Both are told by email.`,
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Matching() {
  const { cohort, kind, isProposed, hasMore, offers, proposed, fellows } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { who } = pairWords[kind];
  const [other] = offeredKinds.filter((one) => one !== kind);
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/cohorts/${cohort.id}/mentors`}>Mentors and coaches, {cohort.name}</Link>
      </p>
      <h1>Find a {who} for each fellow</h1>
      <p className="app-lead">{inWords(fellows.length, offers, who)}</p>
      <div className="app-actions">
        {fellows.length > 0 && offers > 0 && !isProposed && (
          <Link to={`?kind=${kind}&proposed=yes`} className="nhsuk-button nhsuk-button--secondary">
            Propose pairs
          </Link>
        )}
        <Link to={`?kind=${other}`}>Find a {other} instead</Link>
      </div>
      {isProposed && (
        <div className="nhsuk-inset-text">
          <p>
            {proposed === 1 ? "1 pair is" : `${proposed} pairs are`} proposed: as many as there can
            be, and of those the ones that share the most. Change any of them, or take it out.
            Nobody is told before you bring them together.
          </p>
        </div>
      )}
      {fellows.length > 0 && (
        <Form method="post" noValidate key={`${kind}${isProposed}`}>
          <input type="hidden" name="kind" value={kind} />
          <MatchingFields fellows={fellows} who={who} answer={answer} />
          {hasMore && (
            <p className="app-soft">More fellows follow once these have been brought together.</p>
          )}
          <Confirm of={answer} label="Bring them together all the same" />
          <Button type="submit">Bring them together</Button>
        </Form>
      )}
    </>
  );
}

function inWords(fellows: number, offers: number, who: string) {
  if (fellows === 0) return `Every fellow whose year goes on has a ${who}.`;
  const without = fellows === 1 ? `1 fellow has no ${who}` : `${fellows} fellows have no ${who}`;
  const room = offers === 1 ? "1 person has room" : `${offers} people have room`;
  return `${without}. ${offers === 0 ? "Nobody who offers has room" : room}.`;
}
