import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { OnlyYou } from "../growth/only-you.tsx";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { GoalFields, noGoal } from "./goal-fields.tsx";
import { goalForm } from "./goal-form.server.ts";
import { competenciesOffered, setGoal } from "./goals.server.ts";
import { openOrigin, originAsked } from "./origin.server.ts";

export const meta = titled("Set a goal");

export const loader = signedIn(async (actor, { request }) => ({
  domains: await competenciesOffered(actor),
  ...(await openOrigin(actor, request)),
}));

export const action = signedInForm(
  (actor) => goalForm(actor.zone),
  async (actor, { request }, value) => {
    const { feedback, entry } = await originAsked(actor, request);
    const origin = { feedbackId: feedback?.id ?? null, entryId: entry?.id ?? null };
    return done(`/goals/${await setGoal(actor, value, origin)}`, "Your goal is set.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewGoal() {
  const { domains, from, seen, competencyId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Set a goal</h1>
      <p className="app-lead">
        One thing that is to become different, and a first step. You can change it whenever you
        like.
      </p>
      {from && <p>It comes from {from}, and its page will lead there.</p>}
      {seen.length > 0 && <p className="app-said-so">{seen.join(" ")}</p>}
      <Form method="post">
        <GoalFields goal={{ ...noGoal, competencyId }} domains={domains} answer={answer} />
        <OnlyYou of="Once it is set, you can share it with those beside you in your year." />
        <Button type="submit">Set the goal</Button>
      </Form>
      <Link to="/goals">Back to your goals</Link>
    </>
  );
}
