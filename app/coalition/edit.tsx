import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { changeStakeholder } from "./coalition.server.ts";
import { findStakeholder } from "./find-stakeholder.server.ts";
import { StakeholderFields } from "./stakeholder-fields.tsx";
import { changedStakeholderForm } from "./stakeholder-form.server.ts";

export const meta = titled("Change where somebody stands");

export const loader = signedIn((actor, { params }) =>
  findStakeholder(actor, params.challengeId, params.stakeholderId),
);

export const action = signedInForm(
  changedStakeholderForm,
  async (actor, { params: { challengeId, stakeholderId } }, value) => {
    await changeStakeholder(actor, challengeId, stakeholderId, value);
    return done(`/challenges/${challengeId}/coalition/${stakeholderId}`, "Saved.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditStakeholder() {
  const stakeholder = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Change where somebody stands</h1>
      <Form method="post" noValidate>
        <input {...hidden("revision", answer, stakeholder.revision)} />
        <StakeholderFields of={stakeholder} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/challenges/${stakeholder.challengeId}/coalition/${stakeholder.id}`}>
        Back, changing nothing
      </Link>
    </>
  );
}
