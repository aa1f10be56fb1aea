import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { correctAirtime, openAirtime } from "./airtime.server.ts";
import { airtimeForm, minutesField } from "./room-forms.ts";

export const meta = titled("Airtime of a meeting");

export const loader = signedIn((actor, { params }) => openAirtime(actor, params.meetingId));

export const action = signedInForm(airtimeForm, async (actor, { params }, given) => {
  await correctAirtime(actor, params.meetingId, given);
  return done(`/meetings/${params.meetingId}/room`, "The airtime is put right.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function CorrectAirtime() {
  const { meetingId, members } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Airtime of this meeting</h1>
      <p className="app-lead">
        The room counts the minutes while somebody presents. Put them right where it was not open,
        or was left open.
      </p>
      <Form method="post">
        {members.map(({ id, name, minutes }) => (
          <TextInput
            key={id}
            label={`${name}, minutes`}
            inputMode="numeric"
            width={4}
            {...field(minutesField(id), answer, minutes)}
          />
        ))}
        <Button type="submit">Save the minutes</Button>
      </Form>
      <Link to={`/meetings/${meetingId}/room`}>Back to the room</Link>
    </>
  );
}
