import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { addFromTemplate, openTemplate, templateForm } from "./add-template.server.ts";

export const meta = titled("Add from the template");

export const loader = signedIn((actor, { params }) => openTemplate(actor, params.cohortId));

export const action = signedInForm(templateForm, async (actor, { params }, chosen) => {
  const { cohortId, count } = await addFromTemplate(actor, params.cohortId, chosen);
  const added = `${count} ${count === 1 ? "milestone is" : "milestones are"} added to the year.`;
  return done(
    `/cohorts/${cohortId}/year`,
    count > 0 ? added : "What you chose was there already, and stays as it is.",
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function AddTemplate() {
  const { id, cohort, items, leftOut } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { error } = field("milestones", answer);
  const open = items.filter(({ isThere }) => !isThere);
  const there = items.filter(({ isThere }) => isThere);
  const isRefused = Boolean(answer && "typed" in answer);
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{cohort}</p>
      <h1>Add from the template of the year</h1>
      {open.length > 0 && (
        <p>
          A fellowship’s year from enrolment to the last follow-up survey, on the dates of this
          cohort. Untick what you do not want; everything can be changed, moved or removed
          afterwards.
        </p>
      )}
      {open.length > 0 ? (
        <Form method="post">
          <Checkboxes
            id="milestones-choices"
            name="milestones"
            legend="Milestones to add"
            legendProps={{ size: "m" }}
            error={error}
          >
            {open.map(({ key, title, about, when }, index) => (
              <Checkboxes.Item
                key={key}
                id={index === 0 ? "milestones" : `milestone-${key}`}
                name={key}
                value="yes"
                defaultChecked={!isRefused || field(key, answer).defaultValue === "yes"}
                hint={
                  <>
                    <strong>{when}</strong>
                    <br />
                    {about}
                  </>
                }
              >
                {title}
              </Checkboxes.Item>
            ))}
          </Checkboxes>
          <Button type="submit">Add what is ticked</Button>
        </Form>
      ) : (
        <p>Everything that the template holds is in the year already.</p>
      )}
      {there.length > 0 && (
        <>
          <h2>In the year already</h2>
          <p>These stay as they are.</p>
          <ul>
            {there.map(({ key, title }) => (
              <li key={key}>{title}</li>
            ))}
          </ul>
        </>
      )}
      {leftOut.length > 0 && (
        <>
          <h2>Not within this cohort’s dates</h2>
          <p>They would come after its last day: {leftOut.join("; ")}.</p>
        </>
      )}
      <p>
        <Link to={`/cohorts/${id}/year`}>Back to the year</Link>
      </p>
    </>
  );
}
