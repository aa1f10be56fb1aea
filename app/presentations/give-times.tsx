import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { giveTimes, openTimes, timesForm } from "./give-times.server.ts";

export const meta = titled("Give the fellows times");

export const loader = signedIn((actor, { params, request }) =>
  openTimes(actor, params.dayId, new URL(request.url).searchParams.has("in-turn")),
);

export const action = signedInForm(timesForm, async (actor, { params }, { slots }, refuse) => {
  const errors = await giveTimes(actor, params.dayId, slots);
  if (Object.keys(errors).length > 0) return refuse(errors);
  return done(
    `/presentation-days/${params.dayId}`,
    "Saved. Whose time has changed is told by email.",
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function GiveTimes() {
  const { id, when, minutes, fellows } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Give the fellows times</h1>
      <p className="app-soft">{when}</p>
      <p className="app-lead">
        Each has {minutes} minutes. Who is left empty does not present on this day. Whose time is
        new, another or none any more is told by email, and their calendar follows.
      </p>
      <p>
        <Link to="?in-turn=yes">Fill in one after the other, by name</Link>
      </p>
      <Form method="post" noValidate key={fellows.map(({ time }) => time).join(" ")}>
        <div className="app-times">
          {fellows.map((fellow) => (
            <TextInput
              key={fellow.id}
              label={fellow.name}
              hint={fellow.elsewhere ? "Has a time on another day" : undefined}
              type="time"
              width={10}
              {...field(`slots.${fellow.id}`, answer, fellow.time)}
            />
          ))}
        </div>
        <Button type="submit">Save the times</Button>
      </Form>
      <Link to={`/presentation-days/${id}`}>Back, changing nothing</Link>
    </>
  );
}
