import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { titled } from "../ui/titled.ts";
import { openRelease, releaseReport } from "./release.server.ts";

export const meta = titled("Release a report");

export const loader = signedIn((actor, { params }) => openRelease(actor, params.feedbackId));

export const action = signedIn(async (actor, { params }) => {
  await releaseReport(actor, params.feedbackId);
  return done(
    `/feedback/${params.feedbackId}`,
    "Released. They are told by email that it is there.",
  );
});

export default function Release() {
  const { id, fellow, withheld } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Release the report?</h1>
      <p className="app-lead">
        {fellow} can read it from then on, and choose whether to share it. This cannot be taken
        back.
      </p>
      <p>
        {withheld === 0
          ? "No comment is withheld."
          : withheld === 1
            ? "One comment is withheld; they are told so."
            : `${withheld} comments are withheld; they are told so.`}{" "}
        It is best released in the debrief, or at its end.
      </p>
      <Form method="post">
        <Button type="submit">Release it</Button>
      </Form>
      <Link to={`/feedback/${id}/report`}>Not yet</Link>
    </>
  );
}
