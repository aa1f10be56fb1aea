import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { typedDay } from "../cohorts/days.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { PlanFields } from "./plan-fields.tsx";
import { changedPlanForm } from "./prototype-form.server.ts";
import { changePlan, findPrototype } from "./prototypes.server.ts";

export const meta = titled("Change the plan of a prototype");

export const loader = signedIn(async (actor, { params }) => {
  const found = await findPrototype(actor, params.challengeId, params.prototypeId);
  const { id, challengeId, question, prediction, test, scale, revision, zone } = found;
  const startsOn = typedDay(found.startsOn, zone);
  const isDecided = found.outcome !== null;
  return {
    id,
    challengeId,
    revision,
    isDecided,
    plan: { question, prediction, test, scale, startsOn },
  };
});

export const action = signedInForm(
  async (actor, { params }) =>
    changedPlanForm((await findPrototype(actor, params.challengeId, params.prototypeId)).zone),
  async (actor, { params: { challengeId, prototypeId } }, value) => {
    await changePlan(actor, challengeId, prototypeId, value);
    return done(`/challenges/${challengeId}/prototypes/${prototypeId}`, "Saved.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditPrototype() {
  const { id, challengeId, revision, isDecided, plan } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>{isDecided ? "Correct the plan" : "Change the plan"}</h1>
      {isDecided && (
        <p className="app-lead">
          What came of this test is written down. Take out what should not stand here, or mend what
          is wrong: the day of your correction will stand beside the plan, for everybody who reads
          it.
        </p>
      )}
      <Form method="post" noValidate>
        <input {...hidden("revision", answer, revision)} />
        <PlanFields plan={plan} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/challenges/${challengeId}/prototypes/${id}`}>Back, changing nothing</Link>
    </>
  );
}
