import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { TickList } from "../ui/tick-list.tsx";
import { titled } from "../ui/titled.ts";
import { DriverActs } from "./driver-acts.tsx";
import { driverForm } from "./driver-form.ts";
import { levelTitle } from "./driver-rules.ts";
import { changeDriver } from "./drivers.server.ts";
import { openDriver } from "./open-driver.server.ts";

export const meta = titled("A box of the driver diagram");

export const loader = signedIn((actor, { params }) =>
  openDriver(actor, params.challengeId, params.driverId),
);

export const action = signedInForm(driverForm, async (actor, { params }, value) => {
  await changeDriver(actor, params.challengeId, params.driverId, value);
  return done(`/challenges/${params.challengeId}/drivers?at=${params.driverId}`, "Saved.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditDriver() {
  const { path, box, measures, named, feeds, ...about } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isIdea = box.level === "idea";
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`${path}?at=${box.id}`}>Driver diagram</Link>
      </p>
      <h1>{levelTitle(box.level)}</h1>
      <Form method="post">
        <input {...hidden("revision", answer, box.revision)} />
        <Textarea
          label="In a few words"
          hint="150 characters or fewer"
          rows={2}
          {...field("text", answer, box.text)}
        />
        {isIdea && (
          <TickList
            name="measures"
            legend="How will you see what comes of it? (optional)"
            options={measures.map(({ id, name }) => ({ id, text: name }))}
            ticked={named}
            answer={answer}
          />
        )}
        <Button type="submit">Save</Button>
      </Form>
      {isIdea && measures.length === 0 && (
        <p>
          The challenge has no measures yet. Once <Link to="../measures">there is one</Link>, an
          idea can name it.
        </p>
      )}
      <DriverActs path={path} box={box} feeds={feeds} {...about} />
    </>
  );
}
