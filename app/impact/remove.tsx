import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { titled } from "../ui/titled.ts";
import { openClaim, removeClaim } from "./claims.server.ts";

export const meta = titled("Take a claim back");

export const loader = signedIn(async (actor, { params }) => {
  const { challenge, stored } = await openClaim(actor, params.challengeId, params.claimId);
  return { challenge, claim: stored.claim };
});

export const action = signedIn(async (actor, { params }) => {
  await removeClaim(actor, params.challengeId, params.claimId);
  return done(`/challenges/${params.challengeId}/impact`, "The claim is taken back.");
});

export default function RemoveClaim() {
  const { challenge, claim } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take this claim back?</h1>
      <p className="app-lead app-said-so">{claim}</p>
      <p>It leaves the page with what it was based on. Its measures stay.</p>
      <Form method="post">
        <Button type="submit" warning>
          Take it back
        </Button>
      </Form>
      <Link to={`/challenges/${challenge.id}/impact`}>Back, keeping it</Link>
    </>
  );
}
