import { Form, useActionData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { redirect } from "@remix-run/node";
import { readForm } from "../server/form.server.ts";
import { open } from "../server/guard.server.ts";
import { startSession } from "../server/start-session.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { setUpForm } from "./programme-form.ts";
import { openSetUpLink, useSetUpLink } from "./set-up-link.server.ts";

export const meta = titled("Set Headroom up");

export const loader = open(async ({ params }) => {
  await openSetUpLink(params.token);
  return null;
});

export const action = open(async ({ request, params }) => {
  const { value, refused } = await readForm(request, setUpForm);
  if (!value) return refused;
  const { personId, programmeId } = await useSetUpLink(params.token, value);
  const headers = { "Set-Cookie": await startSession(personId) };
  return redirect(`/programmes/${programmeId}`, { headers });
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function SetUp() {
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">First start</p>
      <h1>Set Headroom up</h1>
      <p className="app-lead">
        Nobody is here yet. You will be the first: the lead of a programme, who brings everybody
        else in.
      </p>
      <Form method="post">
        <TextInput label="Your name" autoComplete="name" {...field("name", answer)} />
        <TextInput
          label="Your email address"
          hint="From now on you sign in by a link that is sent there"
          type="email"
          autoComplete="email"
          {...field("email", answer)}
        />
        <TextInput
          label="Name of your programme"
          hint="For example, North East Clinical Leadership Fellowship. You can change it later."
          {...field("programme", answer)}
        />
        <Button type="submit">Set it up and go in</Button>
      </Form>
      <p className="app-soft">This page works once. After that its address leads nowhere.</p>
    </>
  );
}
