import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { titled } from "../ui/titled.ts";
import { openOpening, openToAll } from "./opening.server.ts";

export const meta = titled("Open the mid-year review");

export const loader = signedIn((actor, { params }) => openOpening(actor, params.reviewId));

export const action = signedIn(async (actor, { params: { reviewId } }) => {
  await openToAll(actor, reviewId);
  return done(`/mid-year-reviews/${reviewId}`, "The review is open. The others are told by email.");
});

const list = new Intl.ListFormat("en-GB");

export default function OpenReview() {
  const { id, fellow, isOpen, waitsFor } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Open the mid-year review of {fellow}</h1>
      {isOpen ? (
        <p>It is open already.</p>
      ) : (
        <>
          <p className="app-lead">
            It opens by itself when all have prepared. Open it now if you are meeting.
          </p>
          {waitsFor.length > 0 && (
            <>
              <p>Not ready yet:</p>
              <ul>
                {waitsFor.map(({ side, names }) => (
                  <li key={side}>
                    {list.format(names)} ({side})
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>
            All four then read what is ready. What is not ready stays its writer’s, who can still
            add it. It cannot be closed again.
          </p>
          <Form method="post">
            <Button type="submit">Open it</Button>
          </Form>
        </>
      )}
      <Link to={`/mid-year-reviews/${id}`}>Back to the review</Link>
    </>
  );
}
