import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { commentOnItem, readItem } from "./items.server.ts";
import { commentForm } from "./portfolio-forms.ts";

export const meta = titled("Say why it is in your portfolio");

export const loader = signedIn((actor, { params }) => readItem(actor, params.itemId));

export const action = signedInForm(commentForm, async (actor, { params }, said) => {
  await commentOnItem(actor, params.itemId, said);
  return done(`/portfolio#item-${params.itemId}`, "Saved.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditItem() {
  const { title, kind, comment, revision } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{kind}</p>
      <h1>{title}</h1>
      <Form method="post">
        <input {...hidden("revision", answer, revision)} />
        <Textarea
          label="Why is it here?"
          hint="What would you like somebody to see in it? It stands above the piece. Leave out patients"
          rows={6}
          {...field("comment", answer, comment)}
        />
        <Button type="submit">Save</Button>
      </Form>
      <Link to="/portfolio">Back, changing nothing</Link>
    </>
  );
}
