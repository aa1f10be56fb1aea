import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { ClaimFields } from "./claim-fields.tsx";
import { changedClaimForm } from "./claim-form.server.ts";
import { changeClaim, openClaim } from "./claims.server.ts";

export const meta = titled("Change a claim");

export const loader = signedIn((actor, { params }) =>
  openClaim(actor, params.challengeId, params.claimId),
);

export const action = signedInForm(changedClaimForm, async (actor, { params }, value, refuse) => {
  const errors = await changeClaim(actor, params.challengeId, params.claimId, value);
  return errors ? refuse(errors) : done(`/challenges/${params.challengeId}/impact`, "Saved.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditClaim() {
  const { challenge, measures, revision, stored } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Change a claim</h1>
      <p className="app-soft">{challenge.title}</p>
      <Form method="post">
        <input {...hidden("revision", answer, revision)} />
        <ClaimFields claim={stored} measures={measures} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/challenges/${challenge.id}/impact`}>Back, changing nothing</Link>
    </>
  );
}
