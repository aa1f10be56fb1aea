import { open } from "../server/guard.server.ts";
import { readOutboxMessage } from "./outbox.server.ts";

/** The message's own HTML, for the frame that shows it: it may style itself, and nothing else. */
export const loader = open(async ({ params }) => {
  const { html } = await readOutboxMessage(params.messageId);
  // A link in the frame opens in the whole window.
  return new Response(html.replaceAll('target="_blank"', 'target="_top"'), {
    headers: {
      "X-Frame-Options": "SAMEORIGIN",
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy":
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
    },
  });
});
