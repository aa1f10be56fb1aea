import { Form, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { listUndelivered } from "./undelivered.server.ts";

export const meta = titled("Emails that did not arrive");

export const loader = signedIn((actor, { request }) => listUndelivered(actor, pageNumber(request)));

export default function UndeliveredMail() {
  const { messages, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Emails that did not arrive</h1>
      <p className="app-lead">
        Messages that were tried for a day and given up. You see whom they were for, not what they
        say.
      </p>
      {messages.length === 0 && <p>Everything has been delivered.</p>}
      <ul className="app-list">
        {messages.map((message) => (
          <li key={message.id}>
            <strong>{message.name ?? message.to}</strong> {message.name && `at ${message.to}`}
            <p className="app-soft">
              {message.kind}, {message.written}. {message.failure}
            </p>
            {message.canSendAgain && (
              <Form method="post" action={`/mail/undelivered/${message.id}/resending`}>
                <Button small secondary type="submit">
                  Send again
                  <span className="nhsuk-u-visually-hidden"> to {message.name ?? message.to}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}
