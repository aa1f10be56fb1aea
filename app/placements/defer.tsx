import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes, Select, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { deferYear, deferralForm, openDeferral } from "./defer-year.server.ts";
import { findOpenYear } from "./find-year.server.ts";

export const meta = titled("Defer a year");

export const loader = signedIn((actor, { params }) => openDeferral(actor, params.fellowId));

export const action = signedInForm(
  async (actor, { params }) => deferralForm(await findOpenYear(actor, params.fellowId)),
  async (actor, { params }, value) => {
    const later = await deferYear(actor, params.fellowId, value);
    return done(`/fellows/${later}`, "Deferred. This is their year in the later cohort.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Defer() {
  const { id, name, cohort, programmeId, from, cohorts, along } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = <Link to={`/fellows/${id}`}>Back, changing nothing</Link>;
  return (
    <>
      <Problems of={answer} />
      <h1>Defer the year of {name}</h1>
      <p className="app-lead">
        They leave the {cohort} and take their year with a later one. What was written so far stays
        with this year, readable to whom it was.
      </p>
      {cohorts.length === 0 ? (
        <>
          <p>
            There is no later cohort yet.{" "}
            <Link to={`/programmes/${programmeId}/cohorts/new`}>Add next year’s cohort</Link> first.
          </p>
          {back}
        </>
      ) : (
        <>
          <Form method="post" noValidate>
            <Select label="To which cohort?" {...field("cohortId", answer, cohorts[0]?.id)}>
              {cohorts.map(({ id: cohortId, name: title, starts }) => (
                <Select.Option key={cohortId} value={cohortId}>
                  {`${title}, from ${starts}`}
                </Select.Option>
              ))}
            </Select>
            <TextInput
              label="From when are they not in this cohort?"
              type="date"
              width={10}
              {...field("from", answer, from)}
            />
            {along.length > 0 && (
              <Checkboxes id="along" legend="What comes along to the later year">
                {along.map((one) => (
                  <Checkboxes.Item
                    key={one.name}
                    id={one.name}
                    name={one.name}
                    value="yes"
                    hint={one.who}
                    defaultChecked={field(one.name, answer, "yes").defaultValue === "yes"}
                  >
                    {one.text}
                  </Checkboxes.Item>
                ))}
              </Checkboxes>
            )}
            <Button type="submit">Defer the year</Button>
          </Form>
          {back}
        </>
      )}
    </>
  );
}
