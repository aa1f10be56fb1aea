import { Form, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { open } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { titled } from "../ui/titled.ts";
import { confirmInterest, openConfirmation } from "./express-interest.server.ts";

export const meta = titled("Confirm your interest in hosting");

/** Opening the link changes nothing: mail scanners do it too. The button confirms. */
export const loader = open(async ({ params }) => {
  const found = await openConfirmation(params.token);
  return found && { programme: found.programme.name, isConfirmed: found.confirmedAt !== null };
});

export const action = open(async ({ params }) => {
  const works = await confirmInterest(params.token);
  return done(`/hosting/confirmation/${params.token}`, works ? "Confirmed. Thank you." : "");
});

export default function ConfirmInterest() {
  const found = useLoaderData<typeof loader>();
  if (!found)
    return (
      <>
        <h1>This link no longer works</h1>
        <p>
          It is older than seven days, or part of it was lost in the mail. Nothing was kept of what
          you wrote; you are welcome to send it again from the programme’s page.
        </p>
      </>
    );
  if (found.isConfirmed)
    return (
      <>
        <h1>Your interest has reached {found.programme}</h1>
        <p>
          Somebody from the programme reads it, and answers you by email. You can close this page.
        </p>
      </>
    );
  return (
    <>
      <h1>Confirm your interest in hosting</h1>
      <p>One press, and what you wrote reaches {found.programme}.</p>
      <Form method="post">
        <Button type="submit">Confirm</Button>
      </Form>
    </>
  );
}
