import { Link, useLoaderData } from "@remix-run/react";
import { open } from "../server/guard.server.ts";
import { readOutboxMessage } from "./outbox.server.ts";

export const meta = ({ data }: { data?: { subject: string } }) => [
  { title: `${data?.subject ?? "Message"} – Headroom` },
];

export const loader = open(({ params }) => readOutboxMessage(params.messageId));

export default function OutboxMessage() {
  const message = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">To {message.to}</p>
      <h1>{message.subject}</h1>
      <iframe
        className="app-message"
        title={`Message: ${message.subject}`}
        src={`/outbox/${message.id}/letter`}
      />
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">As plain text</span>
        </summary>
        <div className="nhsuk-details__text">
          <pre className="app-plain">{message.text}</pre>
        </div>
      </details>
      {message.calendar && (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">The calendar invitation</span>
          </summary>
          <div className="nhsuk-details__text">
            <pre className="app-plain">{message.calendar}</pre>
          </div>
        </details>
      )}
      <Link to="/outbox">Back to the outbox</Link>
    </>
  );
}
