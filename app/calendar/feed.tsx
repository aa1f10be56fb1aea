import { data } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { feedSince, makeFeed } from "./feeds.server.ts";

export const meta = titled("Your calendar address");

export const loader = signedIn(async (actor) => ({ since: await feedSince(actor) }));

export const action = signedIn(async (actor) => data({ address: await makeFeed(actor) }));

export default function CalendarAddress() {
  const { since } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  return (
    <>
      <h1>Your year in your own calendar</h1>
      <p>
        Outlook, Google and Apple calendars can subscribe to a private address. Set meetings appear
        as “Set meeting” with their time and place, booked slots as “Coaching” or “Co-consulting”,
        final presentations that you give or hear as such, milestones of your cohort’s year as days
        with their title. All follow every change.
      </p>
      {made && (
        <div className="app-sheet" role="status">
          <h2>Your new address</h2>
          <p>
            <code className="app-address">{made.address}</code>
          </p>
          <p>
            Copy it now: it is shown this once. Whoever has it can see when and where you meet, and
            how your year is planned, so keep it to yourself.
          </p>
        </div>
      )}
      {since && <p>You have had an address since {since}. A new one ends it.</p>}
      <Form method="post">
        <Button type="submit">{since ? "Make a new address" : "Make an address"}</Button>
      </Form>
      {since && (
        <Form method="post" action="/account/calendar/revocation">
          <button type="submit" className="app-link-button">
            End my address, and make no new one
          </button>
        </Form>
      )}
      <p>
        <Link to="/account">Back to your account</Link>
      </p>
    </>
  );
}
