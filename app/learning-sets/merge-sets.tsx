import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Select, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Confirm } from "../ui/confirm.tsx";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { mergeForm } from "./rearrange-form.ts";
import { mergeSets, openMerger } from "./rearrange.server.ts";

export const meta = titled("Merge two sets");

export const loader = signedIn((actor, { params }) => openMerger(actor, params.cohortId));

export const action = signedInForm(mergeForm, async (actor, { params }, value, refuse) => {
  const outcome = await mergeSets(actor, params.cohortId, value);
  if ("errors" in outcome) return refuse(outcome.errors);
  return done(
    `/cohorts/${outcome.cohortId}/sets`,
    "They are one set now. Everybody is told by email.",
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function MergeSets() {
  const { cohort, sets, facilitators } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const choices = sets.map(({ id, name, members }) => ({
    id,
    name: `${name}, ${members} members`,
  }));
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/cohorts/${cohort.id}/sets`}>{cohort.name}</Link>
      </p>
      <h1>Merge two sets</h1>
      <p className="app-lead">
        Both end, and their people meet in a new one. What was said in each stays with those who
        were there. The meetings that were to come are called off.
      </p>
      <Form method="post">
        <Choice label="The first set" name="first" choices={choices} answer={answer} />
        <Choice label="The second set" name="second" choices={choices} answer={answer} />
        <TextInput label="Name of the new set" {...field("name", answer)} />
        <Choice
          label="Who facilitates it"
          name="facilitatorId"
          choices={facilitators}
          answer={answer}
        />
        <Confirm of={answer} label="Merge them all the same" />
        <Button type="submit">Merge them</Button>
      </Form>
      <Link to={`/cohorts/${cohort.id}/sets`}>Back, merging none</Link>
    </>
  );
}

type Choices = {
  label: string;
  name: string;
  choices: { id: string; name: string }[];
  answer?: object;
};

function Choice({ label, name, choices, answer }: Choices) {
  return (
    <Select label={label} {...field(name, answer)}>
      <Select.Option value="">Choose one</Select.Option>
      {choices.map((one) => (
        <Select.Option key={one.id} value={one.id}>
          {one.name}
        </Select.Option>
      ))}
    </Select>
  );
}
