import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { addStakeholder } from "./coalition.server.ts";
import { findOwnChallenge } from "./find-stakeholder.server.ts";
import { OwnersOnly } from "./owners-only.tsx";
import { StakeholderFields, nobodyYet } from "./stakeholder-fields.tsx";
import { stakeholderForm } from "./stakeholder-form.server.ts";

export const meta = titled("Put somebody on the map");

export const loader = signedIn((actor, { params }) => findOwnChallenge(actor, params.challengeId));

export const action = signedInForm(stakeholderForm, async (actor, { params }, value) => {
  const id = await addStakeholder(actor, params.challengeId, value);
  return done(
    `/challenges/${params.challengeId}/coalition/${id}`,
    "They are on the map. Plan the next conversation, if one is due.",
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewStakeholder() {
  const { id, title, fellows } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Put somebody on the map</h1>
      <p className="app-soft">{title}</p>
      <Form method="post" noValidate>
        <StakeholderFields of={nobodyYet} answer={answer} />
        <Button type="submit">Put them on the map</Button>
      </Form>
      <p>
        <Link to={`/challenges/${id}/coalition`}>Back, changing nothing</Link>
      </p>
      <OwnersOnly owners={fellows.map(({ name }) => name)} />
    </>
  );
}
