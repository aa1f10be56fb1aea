import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { PlanEyebrow } from "./plan-eyebrow.tsx";
import { findPlan, giveUpPlan } from "./plan.server.ts";

export const meta = titled("Give this plan up");

export const loader = signedIn(async (actor, { params }) => {
  const { id, cohort } = await findPlan(actor, params.planId);
  return { id, cohort: { id: cohort.id, name: cohort.name } };
});

export const action = signedIn(async (actor, { params }) => {
  const cohortId = await giveUpPlan(actor, params.planId);
  return done(`/cohorts/${cohortId}`, "The plan is given up. The cohort’s sets are as they were.");
});

export default function GiveUp() {
  const { id, cohort } = useLoaderData<typeof loader>();
  return (
    <>
      <PlanEyebrow cohort={cohort} />
      <h1>Give this plan up?</h1>
      <p>
        The proposal and what you moved by hand are deleted. The cohort’s sets stay as they are, and
        so does what people have said. You can begin again.
      </p>
      <ActOrBack act="Give it up" back={`/set-plans/${id}`} stay="Keep it" />
    </>
  );
}
