import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, errorsOf } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { giveSlots, planSlots } from "./give-slots.server.ts";
import { findCohortToGive } from "./slot-cohort.server.ts";
import { SlotFields } from "./slot-fields.tsx";
import { slotForm } from "./slot-form.server.ts";

export const meta = titled("Give slots");

export const loader = signedIn((actor, { params, request }) =>
  planSlots(actor, params.cohortId, Object.fromEntries(new URL(request.url).searchParams)),
);

export const action = signedInForm(
  async (actor, { params }) => slotForm(await findCohortToGive(actor, params.cohortId), new Date()),
  async (actor, { params }, value, refuse) => {
    const outcome = await giveSlots(actor, params.cohortId, value);
    if ("errors" in outcome) return refuse(outcome.errors);
    const { given } = outcome;
    return done(
      `/cohorts/${params.cohortId}/slots`,
      `${given} ${given === 1 ? "slot is" : "slots are"} there to be booked.`,
    );
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function GiveSlots() {
  const { cohort, zone, kinds, typed, errors, dates, leftOut } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const shown = sent ?? (Object.keys(errors).length > 0 ? { errors, typed } : undefined);
  return (
    <>
      <Problems of={shown} />
      <p className="app-eyebrow">
        <Link to={`/cohorts/${cohort.id}/slots`}>{cohort.name}, slots</Link>
      </p>
      <h1>Give slots</h1>
      <p className="app-lead">
        Times at which a fellow can bring you a question. Times are those of {zone}.
      </p>
      <Form method="get">
        <SlotFields kinds={kinds} typed={typed} answer={shown} />
        <Button type="submit" secondary={dates !== null}>
          Show the slots
        </Button>
      </Form>
      {dates && <Dates dates={dates} leftOut={leftOut} typed={typed} answer={sent} />}
      <Link to={`/cohorts/${cohort.id}/slots`}>Back to the slots</Link>
    </>
  );
}

type DatesProps = {
  dates: { key: string; when: string; forbids: string[]; warns: string[] }[];
  leftOut: string[];
  typed: Record<string, string>;
  answer?: object;
};

function Dates({ dates, leftOut, typed, answer }: DatesProps) {
  return (
    <Form method="post">
      {Object.entries(typed).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Checkboxes
        legend="The slots"
        hint="Leave out those that do not suit you"
        id="chosen-choices"
        name="chosen"
        error={errorsOf(answer, "chosen").join(" ") || undefined}
      >
        {dates.map(({ key, when, forbids, warns }, index) => (
          <Checkboxes.Item
            key={key}
            id={index === 0 ? "chosen" : `chosen-${key}`}
            name={`chosen.${key}`}
            value="yes"
            defaultChecked={forbids.length + warns.length === 0}
            hint={[...forbids, ...warns].join(" ") || undefined}
          >
            {when}
          </Checkboxes.Item>
        ))}
      </Checkboxes>
      {leftOut.length > 0 && <p>Left out, because the clocks change: {leftOut.join(", ")}.</p>}
      <Button type="submit">Give these</Button>
    </Form>
  );
}
