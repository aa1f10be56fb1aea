import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes, Select, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Confirm } from "../ui/confirm.tsx";
import { Problems, errorsOf, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { splitForm } from "./rearrange-form.ts";
import { openSplit, splitSet } from "./rearrange.server.ts";

export const meta = titled("Split a set");

export const loader = signedIn((actor, { params }) => openSplit(actor, params.setId));

export const action = signedInForm(splitForm, async (actor, { params }, value, refuse) => {
  const outcome = await splitSet(actor, params.setId, value);
  if ("errors" in outcome) return refuse(outcome.errors);
  return done(
    `/cohorts/${outcome.cohortId}/sets`,
    "They are two sets now. Everybody is told by email.",
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function SplitSet() {
  const { set, cohort, members, facilitators } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/cohorts/${cohort.id}/sets`}>{cohort.name}</Link>
      </p>
      <h1>Split {set.name}</h1>
      <p className="app-lead">
        It ends, and its people meet in two new sets. What was said in it stays with those who were
        there. The meetings that were to come are called off.
      </p>
      <Form method="post">
        <div className="app-many">
          <Checkboxes
            legend="Who goes into the second set"
            hint="The others make up the first"
            id="member-choices"
            name="member"
            error={errorsOf(answer, "member").join(" ") || undefined}
          >
            {members.map(({ id, name, profession }, index) => {
              const box = field(`member.${id}`, answer);
              return (
                <Checkboxes.Item
                  key={id}
                  id={index === 0 ? "member" : box.id}
                  name={box.name}
                  value="yes"
                  hint={profession || undefined}
                  defaultChecked={box.defaultValue === "yes"}
                >
                  {name}
                </Checkboxes.Item>
              );
            })}
          </Checkboxes>
        </div>
        {(["first", "second"] as const).map((which) => (
          <div key={which}>
            <TextInput label={`Name of the ${which} set`} {...field(`${which}Name`, answer)} />
            <Select
              label={`Who facilitates the ${which} set`}
              {...field(
                `${which}FacilitatorId`,
                answer,
                which === "first" ? set.facilitatorId : "",
              )}
            >
              <Select.Option value="">Choose one</Select.Option>
              {facilitators.map((one) => (
                <Select.Option key={one.id} value={one.id}>
                  {one.name}
                </Select.Option>
              ))}
            </Select>
          </div>
        ))}
        <Confirm of={answer} label="Split it all the same" />
        <Button type="submit">Split it</Button>
      </Form>
      <Link to={`/cohorts/${cohort.id}/sets`}>Back, changing nothing</Link>
    </>
  );
}
