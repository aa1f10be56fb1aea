import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes, TextInput } from "nhsuk-react-components";
import { findCohortToSetUp } from "../cohorts/find-cohort.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, errorsOf, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { openStarts, startAllForm, startYears } from "./start-all.server.ts";

export const meta = titled("Start the fellows’ years");

export const loader = signedIn((actor, { params }) => openStarts(actor, params.cohortId));

export const action = signedInForm(
  async (actor, { params }) => startAllForm(await findCohortToSetUp(actor, params.cohortId)),
  async (actor, { params }, value) => {
    const count = await startYears(actor, params.cohortId, value);
    const started = count === 1 ? "One year is started." : `${count} years are started.`;
    return done(`/cohorts/${params.cohortId}/placements`, started);
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function StartAll() {
  const { id, name, on, dates, fellows } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/cohorts/${id}`}>{name}</Link>
      </p>
      <h1>Start the fellows’ years</h1>
      <p className="app-lead">The cohort’s year is {dates}.</p>
      {fellows.length === 0 ? (
        <p>No year waits for its start: every fellow who is placed has begun.</p>
      ) : (
        <Form method="post" noValidate>
          <p>
            The three host reviews of each come into the diary, about every four months. The fellow
            and the sponsor are asked a month before each.
          </p>
          <TextInput label="First day" type="date" width={10} {...field("on", answer, on)} />
          <div className="app-many">
            <Checkboxes
              legend="Whose year starts"
              hint="Untick who begins on another day"
              id="fellow-choices"
              name="fellow"
              error={errorsOf(answer, "fellow").join(" ") || undefined}
            >
              {fellows.map((fellow, index) => {
                const box = field(`fellow.${fellow.id}`, answer, "yes");
                return (
                  <Checkboxes.Item
                    key={fellow.id}
                    id={index === 0 ? "fellow" : box.id}
                    name={box.name}
                    value="yes"
                    hint={fellow.host}
                    defaultChecked={box.defaultValue === "yes"}
                  >
                    {fellow.name}
                  </Checkboxes.Item>
                );
              })}
            </Checkboxes>
          </div>
          <Button type="submit">Start the years of those ticked</Button>
        </Form>
      )}
      <Link to={`/cohorts/${id}/placements`}>Back to the placements</Link>
    </>
  );
}
