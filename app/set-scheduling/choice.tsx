import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { z } from "zod";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Confirm } from "../ui/confirm.tsx";
import { confirmedForm } from "../ui/confirmed.ts";
import { Problems, errorsOf } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { chooseTime, openChoice } from "./choose-time.server.ts";

export const meta = titled("Choose a time");

const choiceForm = z.object({ time: z.string({ error: "Choose a time" }) }).and(confirmedForm);

export const loader = signedIn((actor, { params, request }) =>
  openChoice(actor, params.pollId, new URL(request.url).searchParams.get("time") ?? ""),
);

export const action = signedInForm(choiceForm, async (actor, { params }, value, refuse) => {
  const outcome = await chooseTime(actor, params.pollId, value);
  if ("errors" in outcome) return refuse(outcome.errors);
  return done(
    `/meetings/${outcome.saved}`,
    "Scheduled. Everybody of the set is sent an invitation in a minute.",
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Choice() {
  const { id, timeId, set, when, place } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Meet then?</h1>
      <p className="app-lead">
        {set.name}, {when}
      </p>
      <p>Place: {place}. Everybody of the set gets an invitation, and the poll is closed.</p>
      {errorsOf(answer, "date").length > 0 && (
        <p id="date">Another of the times may do, or somebody who stands in.</p>
      )}
      <Form method="post">
        <input type="hidden" name="time" value={timeId} />
        <Confirm of={answer} label="Schedule it all the same" />
        <Button type="submit">Schedule this one meeting</Button>
      </Form>
      <p>
        <Link to={`/sets/${set.id}/series/new?poll=${id}&time=${timeId}`}>
          Begin a series with it
        </Link>
      </p>
      <Link to={`/polls/${id}`}>Back to the times</Link>
    </>
  );
}
