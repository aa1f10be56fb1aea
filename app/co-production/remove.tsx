import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { titled } from "../ui/titled.ts";
import { findUnrated } from "./find-work.server.ts";
import { removeWork } from "./work.server.ts";

export const meta = titled("Take it off the record");

export const loader = signedIn(async (actor, { params }) => {
  const { id, challengeId, what } = await findUnrated(actor, params.challengeId, params.workId);
  return { id, challengeId, what };
});

export const action = signedIn(async (actor, { params: { challengeId, workId } }) => {
  await removeWork(actor, challengeId, workId);
  return done(`/challenges/${challengeId}/co-production`, "It is off the record.");
});

export default function RemoveWork() {
  const { id, challengeId, what } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take it off the record</h1>
      <p className="app-lead app-said-so">{what}</p>
      <p>Nobody has rated it. It cannot be brought back.</p>
      <Form method="post">
        <Button type="submit" warning>
          Take it off
        </Button>
      </Form>
      <Link to={`/challenges/${challengeId}/co-production/${id}`}>Back, changing nothing</Link>
    </>
  );
}
