import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { titled } from "../ui/titled.ts";
import { findDecision, removeDecision } from "./decisions.server.ts";

export const meta = titled("Remove a decision");

export const loader = signedIn(async (actor, { params }) => {
  const found = await findDecision(actor, params.challengeId, params.decisionId);
  return { challengeId: found.challengeId, what: found.what };
});

export const action = signedIn(async (actor, { params: { challengeId, decisionId } }) => {
  await removeDecision(actor, challengeId, decisionId);
  return done(`/challenges/${challengeId}/decisions`, "The decision is removed.");
});

export default function RemoveDecision() {
  const { challengeId, what } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Remove a decision</h1>
      <p className="app-lead app-said-so">{what}</p>
      <p>It cannot be brought back.</p>
      <Form method="post">
        <Button type="submit" warning>
          Remove it
        </Button>
      </Form>
      <Link to={`/challenges/${challengeId}/decisions`}>Back, changing nothing</Link>
    </>
  );
}
