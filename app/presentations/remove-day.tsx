import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { titled } from "../ui/titled.ts";
import { aboutDay, findDayToRemove, removeDay } from "./days.server.ts";

export const meta = titled("Take the day back");

export const loader = signedIn(async (actor, { params }) =>
  aboutDay(await findDayToRemove(actor, params.dayId), actor),
);

export const action = signedIn(async (actor, { params }) => {
  const cohortId = await removeDay(actor, params.dayId);
  return done(`/cohorts/${cohortId}/presentations`, "The day is taken back.");
});

export default function RemoveDay() {
  const { id, when, place } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take this day back?</h1>
      <p className="app-lead">
        {when}, {place}
      </p>
      <p>Who has a time on it, or is on its panel, is told by mail.</p>
      <Form method="post">
        <Button type="submit" warning>
          Take it back
        </Button>
      </Form>
      <Link to={`/presentation-days/${id}`}>Keep it</Link>
    </>
  );
}
