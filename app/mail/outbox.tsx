import { Link, useLoaderData } from "@remix-run/react";
import { open } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { listOutbox } from "./outbox.server.ts";

export const meta = titled("Demo outbox");

export const loader = open(({ request }) => listOutbox(pageNumber(request)));

export default function Outbox() {
  const { messages, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Demo outbox</h1>
      <p className="app-lead">Every email that would have been sent. None leaves the demo.</p>
      {messages.length === 0 && (
        <p>Nothing yet. Share a reflection or schedule a meeting, and look here again.</p>
      )}
      <ul className="app-list">
        {messages.map((message) => (
          <li key={message.id}>
            <Link to={`/outbox/${message.id}`} className="app-list__title">
              {message.subject}
            </Link>
            <p className="app-soft">
              To {message.to} · {message.when}
              {message.hasInvitation && " · with a calendar invitation"}
            </p>
          </li>
        ))}
      </ul>
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}
