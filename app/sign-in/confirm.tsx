import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { postedFields } from "../server/form.server.ts";
import { open } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { safePath } from "./safe-path.ts";
import { redeemLink } from "./redeem-link.server.ts";

export const meta = titled("Sign in");

/** Opening the link changes nothing: mail scanners do it too. The button uses the token up. */
export const loader = open(({ request }) => {
  const query = new URL(request.url).searchParams;
  return { token: query.get("token") ?? "", to: safePath(query.get("to")) };
});

export const action = open(async ({ request }) => {
  const form = await postedFields(request);
  const to = safePath(form.get("to"));
  const headers = await redeemLink(request, String(form.get("token") ?? ""));
  if (headers) return redirect(to, { headers });
  return redirect(`/sign-in?expired&to=${encodeURIComponent(to)}`);
});

export default function Confirm() {
  const { token, to } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Sign in to Headroom</h1>
      <p>One more press, and you are in.</p>
      <Form method="post" reloadDocument>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="to" value={to} />
        <Button type="submit">Sign in</Button>
      </Form>
    </>
  );
}
