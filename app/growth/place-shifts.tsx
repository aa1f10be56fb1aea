import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Fieldset } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { MomentSelect } from "./moment-select.tsx";
import { OnlyYou } from "./only-you.tsx";
import { shiftField, shiftsForm } from "./shift-form.ts";
import { ShiftSlider } from "./shift-slider.tsx";
import { openPlacing, placeYourself } from "./shifts.server.ts";

export const meta = titled("Place yourself on the twelve shifts");

export const loader = signedIn((actor) => openPlacing(actor));

export const action = signedInForm(shiftsForm, async (actor, _args, { moment, answers }) => {
  await placeYourself(actor, moment, answers);
  return done("/growth/shifts", "Saved. Earlier times stay beside it.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function PlaceShifts() {
  const { moment, isFirst, shifts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Where do you stand, and where do you want to be?</h1>
      <p className="app-lead">
        Five minutes, and first thoughts will do. Each slider begins{" "}
        {isFirst ? "in the middle" : "where you left it last time"}.
      </p>
      <Form method="post">
        <MomentSelect {...field("moment", answer, moment)} />
        {shifts.map(({ from, to, now, wanted }, index) => (
          <Fieldset key={from} className="app-shift">
            <Fieldset.Legend size="s">
              <span className="app-shift__ends">
                <span>{from}</span>
                <span className="nhsuk-u-visually-hidden"> to </span>
                <span>{to}</span>
              </span>
            </Fieldset.Legend>
            <ShiftSlider
              label="Now"
              ends={`from 1, ${from}, to 7, ${to}`}
              {...field(shiftField("now", index), answer, now)}
            />
            <ShiftSlider
              label="Wanted"
              ends={`from 1, ${from}, to 7, ${to}`}
              {...field(shiftField("wanted", index), answer, wanted)}
            />
          </Fieldset>
        ))}
        <OnlyYou of="Faculty do not see where you place yourself." />
        <Button type="submit">Save where you stand</Button>
      </Form>
      <Link to="/growth/shifts">Back to the twelve shifts</Link>
    </>
  );
}
