import { data, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { open } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { readInvitation, redeemInvitation } from "./open-invitation.server.ts";

export const meta = titled("Your invitation");

export const loader = open(async ({ params }) => {
  const invitation = await readInvitation(params.token);
  return data({ invitation }, { status: invitation ? 200 : 410 });
});

export const action = open(async ({ params }) => {
  const cookie = await redeemInvitation(params.token);
  if (!cookie) return redirect(`/invitations/${params.token}`);
  return redirect("/", { headers: { "Set-Cookie": cookie } });
});

export default function OpenInvitation() {
  const { invitation } = useLoaderData<typeof loader>();
  if (!invitation) return <NoMore />;
  const { name, by, programme, roles, until } = invitation;
  return (
    <>
      <p className="app-eyebrow">{programme}</p>
      <h1>Welcome, {name}</h1>
      <p className="app-lead">
        {by ? `${by} invites you` : "You are invited"} to the {programme}.
      </p>
      {roles.length > 0 && (
        <>
          <p>You come as:</p>
          <ul>
            {roles.map((role) => (
              <li key={role}>{role}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        There is no password. The button brings you in and uses this link up; after that, the
        sign-in page sends you a new one whenever you come. The link works until {until}.
      </p>
      <Form method="post" reloadDocument>
        <Button type="submit">Come in</Button>
      </Form>
      <p>
        <Link to="/privacy">Who reads what, before you come in</Link>
      </p>
    </>
  );
}

function NoMore() {
  return (
    <>
      <h1>This link brings nobody in any more</h1>
      <p>
        An invitation works once, for two weeks. If you have been in before, or it has run out, the
        sign-in page sends you a new link: you need only the email address that it was sent to.
      </p>
      <Link to="/sign-in" className="nhsuk-button">
        Go to the sign-in page
      </Link>
    </>
  );
}
