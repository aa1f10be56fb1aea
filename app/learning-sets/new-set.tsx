import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes, Select, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Confirm } from "../ui/confirm.tsx";
import { Problems, errorsOf, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { newSetForm } from "./new-set-form.ts";
import { makeSet, readCandidates } from "./new-set.server.ts";

export const meta = titled("Make a set");

export const loader = signedIn((actor, { params }) => readCandidates(actor, params.cohortId));

export const action = signedInForm(newSetForm, async (actor, { params }, value, refuse) => {
  const outcome = await makeSet(actor, params.cohortId, value);
  if ("errors" in outcome) return refuse(outcome.errors);
  return done(`/sets/${outcome.made}`, "The set is there.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

type Candidate = ReturnType<typeof useLoaderData<typeof loader>>["candidates"][number];

export default function NewSet() {
  const { cohort, candidates, facilitators } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/cohorts/${cohort.id}`}>{cohort.name}</Link>
      </p>
      <h1>Make a set</h1>
      <p className="app-lead">
        Four to eight people, six or seven as a rule, of different hosts and professions. Nobody
        beside their line manager, mentor or coach.
      </p>
      <Form method="post">
        <TextInput label="Name" hint="Of a tree, for example" {...field("name", answer)} />
        <Select label="Facilitator" {...field("facilitatorId", answer)}>
          <Select.Option value="">Choose one</Select.Option>
          {facilitators.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
        <TextInput
          label="Or somebody else of the programme, by email address (optional)"
          type="email"
          {...field("facilitatorEmail", answer)}
        />
        <Members candidates={candidates} answer={answer} />
        <Confirm of={answer} label="Make the set all the same" />
        <Button type="submit">Make the set</Button>
      </Form>
      <Link to={`/cohorts/${cohort.id}`}>Back, making none</Link>
    </>
  );
}

function Members({ candidates, answer }: { candidates: Candidate[]; answer?: object }) {
  if (candidates.length === 0)
    return (
      <p id="member">
        The cohort has no fellows and no citizen partners yet. Bring them in first; then a set can
        be made of them.
      </p>
    );
  return (
    <div className="app-many">
      <Checkboxes
        legend="Members"
        hint="The cohort’s fellows and citizen partners"
        id="member-choices"
        name="member"
        error={errorsOf(answer, "member").join(" ") || undefined}
      >
        {candidates.map((one, index) => {
          const box = field(`member.${one.id}`, answer);
          return (
            <Checkboxes.Item
              key={one.id}
              id={index === 0 ? "member" : box.id}
              name={box.name}
              value="yes"
              hint={describe(one)}
              defaultChecked={box.defaultValue === "yes"}
            >
              {one.name}
            </Checkboxes.Item>
          );
        })}
      </Checkboxes>
    </div>
  );
}

const describe = ({ profession, host, inSets }: Candidate) =>
  [profession, host?.name, inSets.length > 0 ? `in ${inSets.join(" and ")} already` : ""]
    .filter(Boolean)
    .join(" · ");
