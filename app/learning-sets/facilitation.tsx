import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Choices } from "../ui/choices.tsx";
import { Confirm } from "../ui/confirm.tsx";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { facilitationForm } from "./facilitation-form.ts";
import { readFacilitation, setFacilitation } from "./facilitation.server.ts";

export const meta = titled("Who facilitates");

export const loader = signedIn((actor, { params }) => readFacilitation(actor, params.meetingId));

export const action = signedInForm(facilitationForm, async (actor, { params }, value, refuse) => {
  const outcome = await setFacilitation(actor, params.meetingId, value);
  if ("errors" in outcome) return refuse(outcome.errors);
  return done(`/meetings/${outcome.saved}`, "Saved. The set is told by email who facilitates.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function WhoFacilitates() {
  const meeting = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const choices = [
    { value: "own", label: meeting.own, hint: "As a rule" },
    ...meeting.others.map(({ id, name }) => ({ value: id, label: name })),
    {
      value: "nobody",
      label: "Nobody: the set meets by itself",
      hint: "Its members keep the time",
    },
  ];
  return (
    <>
      <Problems of={answer} />
      <h1>Who facilitates this meeting?</h1>
      <p className="app-lead">
        {meeting.set}, {meeting.when}
      </p>
      <p>
        Who stands in reads the set’s ground rules until it is over, and what this one meeting
        leaves, and of no other. They get an invitation, and the set is told who it is.
      </p>
      <Form method="post">
        <Choices legend="Facilitated by" choices={choices} {...field("by", answer, meeting.by)} />
        <Confirm of={answer} label="Ask them all the same" />
        <Button type="submit">Save and tell who it concerns</Button>
      </Form>
      <Link to={`/meetings/${meeting.id}`}>Back, changing nothing</Link>
    </>
  );
}
