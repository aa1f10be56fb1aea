import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { introduce } from "./introduce.server.ts";
import { readPortfolio } from "./items.server.ts";
import { introductionForm } from "./portfolio-forms.ts";

export const meta = titled("Introduce your portfolio");

export const loader = signedIn(async (actor) => {
  const { title, introduction, revision } = await readPortfolio(actor);
  return { title, introduction, revision };
});

export const action = signedInForm(introductionForm, async (actor, _args, words) => {
  await introduce(actor, words);
  return done("/portfolio", "Saved.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Introduction() {
  const { title, introduction, revision } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Introduce your portfolio</h1>
      <Form method="post">
        <input {...hidden("revision", answer, revision)} />
        <TextInput label="What it is called" {...field("title", answer, title)} />
        <Textarea
          label="Introduction (optional)"
          hint="What is this a picture of, and what would you like to be seen? Leave out patients"
          rows={10}
          {...field("introduction", answer, introduction)}
        />
        <Button type="submit">Save</Button>
      </Form>
      <Link to="/portfolio">Back, changing nothing</Link>
    </>
  );
}
