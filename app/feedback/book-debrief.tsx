import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Select, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { debriefForm } from "./debrief-form.server.ts";
import { bookDebrief, openDebrief } from "./debrief.server.ts";
import { findFeedbackTo } from "./find-feedback.server.ts";

export const meta = titled("Book a debrief");

export const loader = signedIn((actor, { params }) => openDebrief(actor, params.feedbackId));

export const action = signedInForm(
  async (actor, { params }) => {
    const { round } = await findFeedbackTo("bookDebrief", actor, params.feedbackId);
    return debriefForm({ zone: round.cohort.zone, debriefFrom: round.debriefFrom });
  },
  async (actor, { params }, value) => {
    await bookDebrief(actor, params.feedbackId, value);
    return done(`/feedback/${params.feedbackId}`, "Booked. Both are told by email.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function BookDebrief() {
  const { id, fellow, faculty, from, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{fellow}</p>
      <h1>Book the debrief</h1>
      <p>
        Whoever holds it reads the report beforehand, keeps back a comment that gives its writer
        away, and releases the report. Debriefs begin on {from}.
      </p>
      <Form method="post">
        <Select label="Who holds it?" {...field("facilitatorId", answer, typed.facilitatorId)}>
          <Select.Option value="">Choose one of the faculty</Select.Option>
          {faculty.map(({ id: personId, name }) => (
            <Select.Option key={personId} value={personId}>
              {name}
            </Select.Option>
          ))}
        </Select>
        <TextInput label="Date" type="date" width={10} {...field("date", answer, typed.date)} />
        <TextInput
          label="Starts"
          hint="For example, 14:00"
          type="time"
          width={10}
          {...field("starts", answer, typed.starts)}
        />
        <TextInput
          label="Place"
          hint="A room and building, or “Online”"
          {...field("place", answer, typed.place)}
        />
        <Button type="submit">Book it</Button>
      </Form>
      <Link to={`/feedback/${id}`}>Back, without booking</Link>
    </>
  );
}
