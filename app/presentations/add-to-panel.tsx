import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Radios, Select, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { panelForm } from "./panel-form.ts";
import { addToPanel, openPanel } from "./panel.server.ts";

export const meta = titled("Put somebody on the panel");

export const loader = signedIn((actor, { params }) => openPanel(actor, params.dayId));

export const action = signedInForm(panelForm, async (actor, { params }, value) => {
  const name = await addToPanel(actor, params.dayId, value);
  return done(`/presentation-days/${params.dayId}`, `${name} is on the panel, and is told.`);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

const parts = [
  { value: "citizen", name: "Citizen partner" },
  { value: "sponsor", name: "Sponsor" },
  { value: "faculty", name: "Faculty" },
  { value: "guest", name: "Guest", hint: "An alum, or somebody else of the programme" },
];

export default function AddToPanel() {
  const { id, when, people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { error, defaultValue } = field("part", answer);
  return (
    <>
      <Problems of={answer} />
      <h1>Put somebody on the panel</h1>
      <p className="app-soft">{when}</p>
      <p className="app-lead">
        They read abstracts and slides, ask, and tell each fellow what they heard.
      </p>
      <Form method="post" noValidate>
        <Select label="Somebody of the cohort or its challenges" {...field("personId", answer)}>
          <Select.Option value="">Somebody else</Select.Option>
          {people.map((person) => (
            <Select.Option key={person.id} value={person.id}>
              {person.name}
            </Select.Option>
          ))}
        </Select>
        <TextInput
          label="Or somebody’s mail address"
          hint="Of a person who has an account in this programme"
          type="email"
          autoComplete="off"
          {...field("email", answer)}
        />
        <Radios legend="What are they on it?" id="part-choices" name="part" error={error}>
          {parts.map(({ value, name, hint }, at) => (
            <Radios.Item
              key={value}
              id={at === 0 ? "part" : `part-${value}`}
              value={value}
              hint={hint}
              defaultChecked={defaultValue === value}
            >
              {name}
            </Radios.Item>
          ))}
        </Radios>
        <Button type="submit">Put them on it</Button>
      </Form>
      <Link to={`/presentation-days/${id}`}>Back, changing nothing</Link>
    </>
  );
}
