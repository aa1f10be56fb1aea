import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { openAbstract, writeAbstract } from "./hand-in.server.ts";
import { abstractForm } from "./words-form.ts";

export const meta = titled("Abstract of your final presentation");

export const loader = signedIn((actor, { params }) => openAbstract(actor, params.presentationId));

export const action = signedInForm(abstractForm, async (actor, { params }, value) => {
  await writeAbstract(actor, params.presentationId, value);
  return done(`/presentations/${params.presentationId}`, "Saved. The panel can read it.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditAbstract() {
  const shown = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>What your presentation is about</h1>
      <p className="app-soft">{shown.when}</p>
      <p className="app-lead">
        For a panel of faculty, sponsors and citizens: short, in plain words. What did not work is
        worth telling.
      </p>
      <Form method="post">
        <input {...hidden("revision", answer, shown.revision)} />
        <TextInput
          label="Title (optional)"
          hint="Without one, it has the challenge’s name"
          {...field("title", answer, shown.title)}
        />
        <Textarea
          label="In a few words"
          hint="What you set out to change, what you tried, what you learned. Name no patient"
          rows={8}
          {...field("abstract", answer, shown.abstract)}
        />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/presentations/${shown.id}`}>Back, changing nothing</Link>
    </>
  );
}
