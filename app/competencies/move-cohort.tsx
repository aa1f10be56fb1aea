import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Select } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { CrosswalkFields } from "./crosswalk-fields.tsx";
import { crosswalkForm, moveCohort } from "./move-cohort.server.ts";
import { openChoice, openCrosswalk } from "./open-move.server.ts";

export const meta = titled("A cohort’s framework");

export const loader = signedIn(async (actor, { params, request }) => {
  const to = new URL(request.url).searchParams.get("to");
  return to
    ? { crosswalk: await openCrosswalk(actor, params.cohortId, to), choice: null }
    : { choice: await openChoice(actor, params.cohortId), crosswalk: null };
});

export const action = signedInForm(crosswalkForm, async (actor, { params }, value) => {
  const { moved, stayed } = await moveCohort(actor, params.cohortId, value);
  const flagged =
    moved + stayed > 0
      ? ` ${moved} ${moved === 1 ? "link" : "links"} of evidence moved with it, ${stayed} stayed; their owners are asked to look again.`
      : "";
  return done(`/cohorts/${params.cohortId}`, `The cohort follows the new version now.${flagged}`);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function MoveCohort() {
  const { choice, crosswalk } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (choice) return <Choice of={choice} />;
  const { cohort, from, to } = crosswalk;
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/cohorts/${cohort.id}`}>{cohort.name}</Link>
      </p>
      <h1>What takes the place of what</h1>
      <p className="app-lead">
        From {from.title}, version {from.version}, to {to.title}, version {to.version}.
      </p>
      <p>
        Evidence goes where you say, and its owner is asked to look at it again. Evidence of what is
        no longer there stays as it is, and its owner is asked too. Nothing is deleted, and ratings
        stay with the version that they were given on.
      </p>
      <Form method="post">
        <CrosswalkFields crosswalk={crosswalk} answer={answer} />
        <Button type="submit">Move the cohort</Button>
      </Form>
      <Link to={`/cohorts/${cohort.id}`}>Back, changing nothing</Link>
    </>
  );
}

function Choice({ of: { cohort, now, choices } }: { of: NonNullable<Loaded["choice"]> }) {
  const frameworks = `/programmes/${cohort.programmeId}/frameworks`;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/cohorts/${cohort.id}`}>{cohort.name}</Link>
      </p>
      <h1>The cohort’s framework</h1>
      <p className="app-lead">
        It follows{" "}
        <Link to={`/frameworks/${now?.id}`}>
          {now?.title}, version {now?.version}
        </Link>
        .
      </p>
      {choices.length > 0 ? (
        <Form method="get">
          <Select label="Move it to" id="to" name="to">
            {choices.map((one) => (
              <Select.Option key={one.id} value={one.id}>
                {`Version ${one.version} of ${one.title}`}
              </Select.Option>
            ))}
          </Select>
          <Button type="submit">See what takes the place of what</Button>
        </Form>
      ) : (
        <p>
          No other version is published. <Link to={frameworks}>Draft the next one</Link>, and
          publish it.
        </p>
      )}
    </>
  );
}
