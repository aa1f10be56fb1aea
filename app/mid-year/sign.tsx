import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes } from "nhsuk-react-components";
import { signatureForm } from "../host-reviews/signature-form.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { openSignature, signPoints } from "./points.server.ts";
import { namedSides } from "./sides.ts";

export const meta = titled("Sign what was agreed");

export const loader = signedIn(async (actor, { params }) => {
  const { review, sides } = await openSignature(actor, params.reviewId);
  const { id, fellow, points, revision } = review;
  return { id, fellow: fellow.name, points, revision, sides: namedSides(sides) };
});

export const action = signedInForm(
  signatureForm,
  async (actor, { params: { reviewId } }, { revision }) => {
    const isLocked = await signPoints(actor, reviewId, revision);
    return done(
      `/mid-year-reviews/${reviewId}`,
      isLocked ? "Signed. Every side has, so it is locked." : "Signed.",
    );
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function SignPoints() {
  const { id, fellow, points, revision, sides } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { error } = field("agreed", answer);
  return (
    <>
      <Problems of={answer} />
      <h1>Sign what was agreed</h1>
      <p className="app-soft">Mid-year review of {fellow}</p>
      <div className="app-sheet">
        <p className="app-said-so">{points}</p>
      </div>
      <Form method="post">
        <input {...hidden("revision", answer, revision)} />
        <Checkboxes id="agreed-choices" name="agreed" legend="Your signature" error={error}>
          <Checkboxes.Item id="agreed" value="yes">
            I have read this, it is what we agreed, and I sign it as {sides}
          </Checkboxes.Item>
        </Checkboxes>
        <Button type="submit">Sign</Button>
      </Form>
      <Link to={`/mid-year-reviews/${id}`}>Back, without signing</Link>
    </>
  );
}
