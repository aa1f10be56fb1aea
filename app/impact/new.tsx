import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { ClaimFields, noClaim } from "./claim-fields.tsx";
import { claimForm } from "./claim-form.server.ts";
import { addClaim, openNewClaim } from "./claims.server.ts";

export const meta = titled("Claim an impact");

export const loader = signedIn((actor, { params }) => openNewClaim(actor, params.challengeId));

export const action = signedInForm(claimForm, async (actor, { params }, value, refuse) => {
  const errors = await addClaim(actor, params.challengeId, value);
  return errors
    ? refuse(errors)
    : done(`/challenges/${params.challengeId}/impact`, "The claim is on the page.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewClaim() {
  const { challenge, measures } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const side = useSearchParams()[0].get("side") ?? "";
  return (
    <>
      <Problems of={answer} />
      <h1>Claim an impact</h1>
      <p className="app-soft">{challenge.title}</p>
      <p className="app-lead">
        One thing that came of it. What did not change is worth saying too.
      </p>
      <Form method="post">
        <ClaimFields claim={{ ...noClaim, side }} measures={measures} answer={answer} />
        <Button type="submit">Save the claim</Button>
      </Form>
      <Link to={`/challenges/${challenge.id}/impact`}>Back, adding nothing</Link>
    </>
  );
}
