import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes, Select, TextInput } from "nhsuk-react-components";
import { PeriodFields, PlaceFields } from "../learning-sets/meeting-fields.tsx";
import { findSchedulable } from "../learning-sets/meetings.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, errorsOf, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { seriesForm } from "./series-form.server.ts";
import { planSeries, scheduleSeries } from "./series.server.ts";

export const meta = titled("Schedule a series");

export const loader = signedIn((actor, { params, request }) =>
  planSeries(actor, params.setId, Object.fromEntries(new URL(request.url).searchParams)),
);

export const action = signedInForm(
  async (actor, { params }) =>
    seriesForm((await findSchedulable(actor, params.setId)).cohort, new Date()),
  async (actor, { params }, value, refuse) => {
    const outcome = await scheduleSeries(actor, params.setId, value);
    if ("errors" in outcome) return refuse(outcome.errors);
    return done(
      `/sets/${params.setId}`,
      `${outcome.scheduled} ${outcome.scheduled === 1 ? "meeting is" : "meetings are"} scheduled. Everybody of the set is sent the invitations.`,
    );
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewSeries() {
  const { set, zone, typed, errors, dates } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const shown = sent ?? (Object.keys(errors).length > 0 ? { errors, typed } : undefined);
  return (
    <>
      <Problems of={shown} />
      <p className="app-eyebrow">
        <Link to={`/sets/${set.id}`}>{set.name}</Link>
      </p>
      <h1>Schedule a series</h1>
      <p className="app-lead">
        On one weekday at one time, every four to six weeks. Where that is a holiday, the nearest
        week is taken. Times are those of {zone}.
      </p>
      <Form method="get">
        <PeriodFields
          period={{ date: "", starts: "", ends: "", ...typed }}
          answer={shown}
          dateLabel="First meeting"
        />
        <Select label="Weeks between two meetings" {...field("weeks", shown, typed.weeks)}>
          {["4", "5", "6"].map((weeks) => (
            <Select.Option key={weeks} value={weeks}>
              {weeks}
            </Select.Option>
          ))}
        </Select>
        <TextInput
          label="Until (no meeting after this day)"
          type="date"
          width={10}
          {...field("until", shown, typed.until)}
        />
        <PlaceFields place={{ place: "", link: "", accessNotes: "", ...typed }} answer={shown} />
        <input type="hidden" name="poll" value={typed.poll ?? ""} />
        <Button type="submit" secondary={dates !== null}>
          Show the dates
        </Button>
      </Form>
      {dates && <Dates dates={dates} typed={typed} answer={sent} />}
      <Link to={`/sets/${set.id}`}>Back to the set</Link>
    </>
  );
}

type Shown = {
  key: string;
  when: string;
  moved: string | null;
  forbids: string[];
  warns: string[];
};

function Dates({
  dates,
  typed,
  answer,
}: {
  dates: Shown[];
  typed: Record<string, string>;
  answer?: object;
}) {
  return (
    <Form method="post">
      {Object.entries(typed).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Checkboxes
        legend="The dates"
        hint="Leave out those on which the set is not to meet"
        id="chosen-choices"
        name="chosen"
        error={errorsOf(answer, "chosen").join(" ") || undefined}
      >
        {dates.map(({ key, when, moved, forbids, warns }, index) => (
          <Checkboxes.Item
            key={key}
            id={index === 0 ? "chosen" : `chosen-${key}`}
            name={`chosen.${key}`}
            value="yes"
            defaultChecked={forbids.length === 0}
            hint={
              [moved && `Another week, because of: ${moved}.`, ...forbids, ...warns]
                .filter(Boolean)
                .join(" ") || undefined
            }
          >
            {when}
          </Checkboxes.Item>
        ))}
      </Checkboxes>
      <p>
        Everybody of the set gets an email for each meeting: calendars take one invitation at a
        time.
      </p>
      <Button type="submit">Schedule these and invite</Button>
    </Form>
  );
}
