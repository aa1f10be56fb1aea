import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { titled } from "../ui/titled.ts";
import { removeStakeholder } from "./coalition.server.ts";
import { findStakeholder } from "./find-stakeholder.server.ts";

export const meta = titled("Take somebody off the map");

export const loader = signedIn((actor, { params }) =>
  findStakeholder(actor, params.challengeId, params.stakeholderId),
);

export const action = signedIn(async (actor, { params: { challengeId, stakeholderId } }) => {
  const role = await removeStakeholder(actor, challengeId, stakeholderId);
  return done(`/challenges/${challengeId}/coalition`, `Off the map: ${role}.`);
});

export default function RemoveStakeholder() {
  const { id, challengeId, role } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take somebody off the map</h1>
      <p className="app-lead">{role}</p>
      <p>What you wrote about them goes, and so do the conversations. It cannot be brought back.</p>
      <Form method="post">
        <Button type="submit" warning>
          Take them off
        </Button>
      </Form>
      <Link to={`/challenges/${challengeId}/coalition/${id}`}>Back, changing nothing</Link>
    </>
  );
}
