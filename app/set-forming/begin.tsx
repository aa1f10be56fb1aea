import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { type Answer, Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { beginPlan } from "./begin.server.ts";
import { InvitedBoxes, StandingBoxes } from "./begin-boxes.tsx";
import { openBeginning } from "./open-beginning.server.ts";
import { PlanEyebrow } from "./plan-eyebrow.tsx";
import { beginForm } from "./plan-forms.ts";
import { aims } from "./problem.ts";
import { ProposalFields } from "./proposal-fields.tsx";
import { ProposeButton } from "./propose-button.tsx";
import { SetRows } from "./set-rows.tsx";

export const meta = titled("Form the sets");

export const loader = signedIn((actor, { params }) => openBeginning(actor, params.cohortId));

export const action = signedInForm(beginForm, async (actor, { params }, value, refuse) => {
  const begun = await beginPlan(actor, params.cohortId, value);
  if ("errors" in begun) return refuse(begun.errors);
  return done(`/set-plans/${begun.plan}`, "Here is a proposal. Nothing is decided yet.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function BeginPlan() {
  const beginning: Beginning = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { cohort } = beginning;
  return (
    <>
      <Problems of={answer} />
      <PlanEyebrow cohort={cohort} />
      <h1>Form the sets</h1>
      {"plan" in beginning ? (
        <>
          <p>This cohort’s sets are being formed already, and it has one plan at a time.</p>
          <Link to={`/set-plans/${beginning.plan}`} className="nhsuk-button">
            Open the plan
          </Link>
        </>
      ) : (
        <Deciding of={beginning} answer={answer} />
      )}
      <p className="app-actions">
        <Link to={`/cohorts/${cohort.id}`}>Back, proposing none</Link>
        {!("plan" in beginning) && (
          <Link to={`/cohorts/${cohort.id}/sets/new`}>Make one set by hand</Link>
        )}
      </p>
    </>
  );
}

type Beginning = Awaited<ReturnType<typeof openBeginning>>;
type Props = { of: Exclude<Beginning, { plan: string }>; answer: Answer };

function Deciding({ of, answer }: Props) {
  const { waiting, answered, smallest, largest, rows, standing, invited, facilitators } = of;
  return (
    <>
      <p className="app-lead">
        Headroom proposes who could be with whom, and says why. You move people as you see fit.
        Nobody is told until you publish the sets.
      </p>
      <p>
        {waiting === 0
          ? "Every fellow is in a set already."
          : `${waiting} ${waiting === 1 ? "fellow is" : "fellows are"} in no set yet; ${answered} of them ${answered === 1 ? "has" : "have"} said what helps.`}
      </p>
      <Form method="post">
        <StandingBoxes standing={standing} answer={answer} />
        <InvitedBoxes invited={invited} answer={answer} />
        <SetRows rows={rows} facilitators={facilitators} answer={answer} />
        <ProposalFields settings={{ smallest, largest, mayBeAlone: false, aims }} answer={answer} />
        <ProposeButton>Propose the sets</ProposeButton>
      </Form>
    </>
  );
}
