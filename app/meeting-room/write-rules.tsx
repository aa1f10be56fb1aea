import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { openRules, writeRules } from "./ground-rules.server.ts";
import { rulesForm } from "./room-forms.ts";

export const meta = titled("A new version of the ground rules");

export const loader = signedIn((actor, { params }) => openRules(actor, params.setId));

export const action = signedInForm(rulesForm, async (actor, { params }, value) => {
  await writeRules(actor, params.setId, value);
  return done(`/sets/${params.setId}/ground-rules`, "The new version stands. Ask each to sign it.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function WriteRules() {
  const { id, name, text, version } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{name}</p>
      <h1>{version > 0 ? "A new version of the ground rules" : "Your ground rules"}</h1>
      <p className="app-lead">
        Talk it over first. Everybody signs a new version anew, and the earlier ones stay to be
        read.
      </p>
      <Form method="post">
        <input {...hidden("version", answer, version)} />
        <Textarea
          label="The rules"
          hint="A line each, in your own words"
          rows={10}
          {...field("text", answer, text)}
        />
        <Button type="submit">Save this version</Button>
      </Form>
      <Link to={`/sets/${id}/ground-rules`}>Back, changing nothing</Link>
    </>
  );
}
