import { data, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { open } from "../server/guard.server.ts";
import { readForm } from "../server/form.server.ts";
import { actorOf } from "../server/session.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { askForLink } from "./ask-for-link.server.ts";
import { cast } from "./cast.server.ts";
import { CastList } from "./cast-list.tsx";
import { PasskeyButton } from "./passkey-button.tsx";
import { safePath } from "./safe-path.ts";
import { signInForm } from "./sign-in-form.ts";

export const meta = titled("Sign in");

export const loader = open(async ({ request, context }) => {
  const to = safePath(new URL(request.url).searchParams.get("to"));
  if (await actorOf(request, context)) throw redirect(to);
  return { to, expired: new URL(request.url).searchParams.has("expired"), cast: cast() };
});

export const action = open(async ({ request, context }) => {
  const form = await readForm(request, signInForm);
  if (form.refused) return form.refused;
  const asked = await askForLink(request, form.value, context.log);
  if (!asked)
    return form.refuse({ email: ["Too many links were asked for. Wait a minute, then try again"] });
  return data({ sentTo: form.value.email });
});

export default function SignIn() {
  const { to, expired, cast } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "sentTo" in answer) return <CheckYourMail address={answer.sentTo} />;
  return (
    <>
      <Problems of={answer} />
      <h1>Sign in</h1>
      {expired && (
        <p>That link has been used or is older than 15 minutes. Ask for a new one here.</p>
      )}
      <p>Headroom is for people whom a fellowship programme has invited. There is no password.</p>
      <Form method="post">
        <TextInput
          label="Email address"
          hint="We send you a link that signs you in. It works once, for 15 minutes."
          type="email"
          autoComplete="username webauthn"
          {...field("email", answer)}
        />
        <input type="hidden" name="to" value={to} />
        <Button type="submit">Send me a link</Button>
      </Form>
      <PasskeyButton to={to} />
      {cast.length > 0 && <CastList cast={cast} to={to} />}
    </>
  );
}

function CheckYourMail({ address }: { address: string }) {
  return (
    <>
      <h1>Check your email</h1>
      <p>
        If {address} belongs to somebody we have invited, a link is on its way. It works once, for
        15 minutes.
      </p>
      <p>Nothing there? Look in your spam folder, or ask your programme which address it holds.</p>
    </>
  );
}
