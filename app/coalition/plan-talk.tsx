import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Select, TextInput, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { findOwnChallenge } from "./find-stakeholder.server.ts";
import { talkForm } from "./stakeholder-form.server.ts";
import { openPlan, planTalk } from "./talks.server.ts";

export const meta = titled("Plan the next conversation");

export const loader = signedIn((actor, { params }) =>
  openPlan(actor, params.challengeId, params.stakeholderId),
);

export const action = signedInForm(
  async (actor, { params }) => talkForm((await findOwnChallenge(actor, params.challengeId)).zone),
  async (actor, { params: { challengeId, stakeholderId } }, value) => {
    await planTalk(actor, challengeId, stakeholderId, value);
    return done(
      `/challenges/${challengeId}/coalition/${stakeholderId}`,
      "Planned. It comes up on the home of whoever has it.",
    );
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function PlanTalk() {
  const { challengeId, stakeholderId, role, fellows, talk } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Plan the next conversation</h1>
      <p className="app-lead">{role}</p>
      <Form method="post" noValidate>
        <Select label="Who has it?" {...field("personId", answer, talk.personId)}>
          {fellows.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
        <Textarea
          label="What is it about? (optional)"
          hint="What you want to hear, before what you want to say"
          rows={2}
          {...field("about", answer, talk.about)}
        />
        <TextInput
          label="By which day?"
          type="date"
          width={10}
          {...field("dueOn", answer, talk.dueOn)}
        />
        <Button type="submit">Save the plan</Button>
      </Form>
      <Link to={`/challenges/${challengeId}/coalition/${stakeholderId}`}>
        Back, changing nothing
      </Link>
    </>
  );
}
