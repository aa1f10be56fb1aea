import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What Resend's `POST /emails` takes, as far as we send it. */
export type Mail = {
  from: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  headers?: Record<string, string>;
  attachments?: { filename: string; content: string; content_type: string }[];
};

/** What can go wrong with one request. */
export type Mishap =
  | "500 in HTML"
  | "429 with retry-after"
  | "422"
  | "401"
  | "silence"
  | "dropped"
  /** Taken in, and yet no answer arrives: the sender has to try again. */
  | "taken, then dropped"
  | "taken, then silence";

export type ResendStandIn = {
  url: string;
  key: string;
  /** What a reader would find in a mailbox. */
  delivered: { id: string; key: string; mail: Mail }[];
  /** The idempotency key of each request, in order. */
  requests: string[];
  /** Lines up what happens to the next requests, one each; those after them go well. */
  mishaps(...next: Mishap[]): void;
  /** Lets every request fail in the same way, until told otherwise. */
  always(mishap: Mishap | null): void;
  close(): Promise<void>;
};

type Answer = [status: number, answer: object];

const refusal = (statusCode: number, name: string, message: string): Answer => [
  statusCode,
  { statusCode, name, message },
];

const refusals = {
  "429 with retry-after": refusal(429, "rate_limit_exceeded", "Too many requests."),
  "422": refusal(422, "validation_error", "Invalid `to` field."),
  "401": refusal(401, "invalid_api_key", "API key is invalid."),
};

/** A local server that answers as Resend's `POST /emails` does, mishaps included. */
export async function startResendStandIn(key = "re_stand_in"): Promise<ResendStandIn> {
  const delivered: ResendStandIn["delivered"] = [];
  const requests: string[] = [];
  const taken = new Map<string, { id: string; body: string }>();
  let queue: Mishap[] = [];
  let standing: Mishap | null = null;

  /** The answer to a well-formed request: a key that came before is not delivered again. */
  function take(idempotencyKey: string, body: string): Answer {
    const before = taken.get(idempotencyKey);
    if (before && before.body !== body)
      return refusal(409, "invalid_idempotent_request", "Same key, different request payload.");
    if (before) return [200, { id: before.id }];
    const id = `mail-${delivered.length + 1}`;
    taken.set(idempotencyKey, { id, body });
    delivered.push({ id, key: idempotencyKey, mail: JSON.parse(body) as Mail });
    return [200, { id }];
  }

  function answer(request: IncomingMessage, response: ServerResponse, body: string) {
    const idempotencyKey = String(request.headers["idempotency-key"] ?? "");
    requests.push(idempotencyKey);
    if (request.headers.authorization !== `Bearer ${key}`)
      return send(response, ...refusals["401"]);
    if (request.method !== "POST" || request.url !== "/emails" || !idempotencyKey)
      return send(response, ...refusal(400, "validation_error", "Not as we send it."));
    const mishap = queue.shift() ?? standing;
    if (mishap === "500 in HTML") return void response.writeHead(500).end("<html>Oops</html>");
    if (mishap === "429 with retry-after" || mishap === "422" || mishap === "401")
      return send(response.setHeader("retry-after", "1"), ...refusals[mishap]);
    if (mishap?.startsWith("taken")) take(idempotencyKey, body);
    if (mishap?.endsWith("dropped")) return void request.socket.destroy();
    if (mishap?.endsWith("silence")) return;
    send(response, ...take(idempotencyKey, body));
  }

  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => (body += part));
    request.on("end", () => answer(request, response, body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key,
    delivered,
    requests,
    mishaps: (...next) => void (queue = next),
    always: (mishap) => void (standing = mishap),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, status: number, answer: object) {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
}
