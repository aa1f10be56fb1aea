import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { talkOutcomeForm } from "./stakeholder-form.server.ts";
import { findPlannedTalk, finishTalk } from "./talks.server.ts";

export const meta = titled("What came of the conversation");

export const loader = signedIn(async (actor, { params: { challengeId, stakeholderId } }) => {
  const { role, about } = await findPlannedTalk(actor, challengeId, stakeholderId);
  return { challengeId, stakeholderId, role, about };
});

export const action = signedInForm(
  talkOutcomeForm,
  async (actor, { params: { challengeId, stakeholderId } }, { outcome }) => {
    await finishTalk(actor, challengeId, stakeholderId, outcome);
    return done(
      `/challenges/${challengeId}/coalition/${stakeholderId}`,
      "Written down. Has their energy moved? Change where they stand, or plan the next.",
    );
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function FinishTalk() {
  const { challengeId, stakeholderId, role, about } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>What came of the conversation</h1>
      <p className="app-lead">{role}</p>
      {about && <p className="app-said-so">{about}</p>}
      <Form method="post" noValidate>
        <Textarea
          label="What came of it?"
          hint="A line: what you heard, and what each of you will do"
          rows={3}
          {...field("outcome", answer)}
        />
        <Button type="submit">Write it down</Button>
      </Form>
      <Link to={`/challenges/${challengeId}/coalition/${stakeholderId}`}>
        Back, changing nothing
      </Link>
    </>
  );
}
