import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Select, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { openingForm } from "./opening-form.ts";
import { askToOpen, openAsking } from "./openings.server.ts";

export const meta = titled("Ask to open a set");

export const loader = signedIn(async (actor, { params }) => {
  const { set, seconds } = await openAsking(actor, params.setId);
  return { set, seconds: seconds.map(({ id, name }) => ({ id, name })) };
});

export const action = signedInForm(openingForm, async (actor, { params }, value, refuse) => {
  const outcome = await askToOpen(actor, params.setId, value);
  if ("errors" in outcome) return refuse(outcome.errors);
  return done(
    `/set-openings/${outcome.asked}`,
    "Asked. Nothing is opened until the second person asks too.",
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function AskToOpen() {
  const { set, seconds } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Ask to open {set.name}</h1>
      <p className="app-lead">
        For serious harm alone. Everybody of the set will read your reason and your name.
      </p>
      <p>
        If somebody is in danger now, do not wait for this: call 999, or the safeguarding lead of
        their organisation.
      </p>
      <Form method="post">
        <Textarea
          label="What harm do you fear, and for whom?"
          hint="In general terms, in a sentence or two. Name nobody who is not in danger"
          rows={5}
          {...field("reason", answer)}
        />
        <Select
          label="Who asks with you"
          hint="They judge for themselves. Nothing is opened unless they ask too, within a week"
          {...field("secondId", answer)}
        >
          <Select.Option value="">Choose one</Select.Option>
          {seconds.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
        <Button type="submit">Ask them</Button>
      </Form>
      <Link to={`/sets/${set.id}/openings`}>Back, asking nobody</Link>
    </>
  );
}
