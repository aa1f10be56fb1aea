import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { TickList } from "../ui/tick-list.tsx";
import { titled } from "../ui/titled.ts";
import { feedsForm } from "./driver-form.ts";
import { levelTitle } from "./driver-rules.ts";
import { feed } from "./drivers.server.ts";
import { openFeeds } from "./open-driver.server.ts";

export const meta = titled("What it feeds");

export const loader = signedIn((actor, { params }) =>
  openFeeds(actor, params.challengeId, params.driverId),
);

export const action = signedInForm(feedsForm, async (actor, { params }, value, refuse) => {
  const errors = await feed(actor, params.challengeId, params.driverId, value);
  if (errors) return refuse(errors);
  return done(`/challenges/${params.challengeId}/drivers?at=${params.driverId}`, "Saved.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function DriverFeeds() {
  const { box, path, options, feeds } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{levelTitle(box.level)}</p>
      <h1 className="app-sentence">What does “{box.text}” feed?</h1>
      <p className="app-lead">
        It may feed more than one. Those that feed it themselves are not in the list, since the
        diagram would go round in a circle.
      </p>
      <Form method="post">
        <input {...hidden("revision", answer, box.revision)} />
        <TickList
          name="feeds"
          legend="It feeds"
          options={options.map(({ id, level, text }) => ({ id, text, hint: levelTitle(level) }))}
          ticked={feeds}
          answer={answer}
        />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`${path}/${box.id}`}>Back, changing nothing</Link>
    </>
  );
}
