import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Radios, Select } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { ConflictWarning, warningIn } from "./conflict-warning.tsx";
import { giveRole, openRole } from "./give-role.server.ts";
import { roleForm } from "./role-form.ts";
import { type RelatedTo, roleKinds, roles } from "./roles.ts";

export const meta = titled("Give a role");

export const loader = signedIn((actor, { params, request }) =>
  openRole(actor, params.programmeId, params.personId, new URL(request.url).searchParams),
);

export const action = signedInForm(roleForm, async (actor, { params }, value) => {
  const { programmeId, personId } = params;
  const kind = await giveRole(actor, programmeId, personId, value);
  return done(`/programmes/${programmeId}/people/${personId}`, `${roles[kind].name}: given.`);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function GiveRole() {
  const { person, ...asked } = useLoaderData<typeof loader>();
  return (
    <>
      {asked.kind === null ? <WhichRole name={person.name} /> : <WhatItRelatesTo />}
      <Link to={`/programmes/${person.programmeId}/people/${person.id}`}>
        Back, without giving a role
      </Link>
    </>
  );
}

function WhichRole({ name }: { name: string }) {
  return (
    <>
      <h1>Which role for {name}?</h1>
      <Form method="get">
        <Radios
          id="role"
          name="role"
          legend="Role"
          legendProps={{ className: "nhsuk-u-visually-hidden" }}
        >
          {roleKinds.map((kind) => (
            <Radios.Item
              key={kind}
              id={`role-${kind}`}
              value={kind}
              hint={roles[kind].here}
              required
            >
              {roles[kind].name}
            </Radios.Item>
          ))}
        </Radios>
        <Button type="submit">Go on</Button>
      </Form>
    </>
  );
}

const labels: Record<RelatedTo, string> = {
  cohort: "Cohort",
  fellow: "Fellow",
  set: "Set",
  host: "Host organisation",
  person: "Whom they manage",
  nothing: "",
};

function WhatItRelatesTo() {
  const asked = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (asked.kind === null) return null;
  const { person, kind, choices, cohort, cohorts } = asked;
  const { name, needs, here } = roles[kind];
  const warning = warningIn(answer);
  return (
    <>
      {warning ? <ConflictWarning conflicts={warning} /> : <Problems of={answer} />}
      <p className="app-eyebrow">Give a role</p>
      <h1>
        {name}: {person.name}
      </h1>
      <p className="app-lead">{here}.</p>
      {cohorts.length > 1 && <OtherCohort kind={kind} cohorts={cohorts} chosen={cohort?.id} />}
      {needs !== "nothing" && choices.length === 0 ? (
        <p>There is nothing yet that this role could relate to.</p>
      ) : (
        <Form method="post">
          <input type="hidden" name="role" value={kind} />
          <input {...hidden("understood", answer, "")} />
          {needs !== "nothing" && (
            <Select key={cohort?.id} label={labels[needs]} {...field("to", answer)}>
              <Select.Option value="">Choose</Select.Option>
              {choices.map((choice) => (
                <Select.Option key={choice.id} value={choice.id}>
                  {[choice.name, choice.about].filter(Boolean).join(", ")}
                </Select.Option>
              ))}
            </Select>
          )}
          <Button type="submit" warning={Boolean(warning)}>
            {warning ? "Give the role all the same" : "Give the role"}
          </Button>
        </Form>
      )}
      <p>
        <Link to="?">Choose another role</Link>
      </p>
    </>
  );
}

type Cohorts = { kind: string; cohorts: { id: string; name: string }[]; chosen?: string };

function OtherCohort({ kind, cohorts, chosen }: Cohorts) {
  return (
    <Form method="get" className="app-filter">
      <input type="hidden" name="role" value={kind} />
      <Select label="Of which cohort" id="cohort" name="cohort" defaultValue={chosen}>
        {cohorts.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </Select>
      <Button type="submit" secondary>
        Show
      </Button>
    </Form>
  );
}
