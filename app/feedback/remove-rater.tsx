import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { titled } from "../ui/titled.ts";
import { removeRater } from "./name-raters.server.ts";
import { findRaterToChange } from "./raters.server.ts";

export const meta = titled("Take a name back");

export const loader = signedIn(async (actor, { params }) => {
  const { feedback, rater } = await findRaterToChange(actor, params);
  return { id: feedback.id, name: rater.name };
});

export const action = signedIn(async (actor, { params }) =>
  done(`/feedback/${params.feedbackId}`, `${await removeRater(actor, params)} is taken back.`),
);

export default function RemoveRater() {
  const { id, name } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take {name} back?</h1>
      <p>Nobody has written to them, and nobody will.</p>
      <Form method="post">
        <Button warning type="submit">
          Take this name back
        </Button>
      </Form>
      <Link to={`/feedback/${id}`}>Keep it</Link>
    </>
  );
}
