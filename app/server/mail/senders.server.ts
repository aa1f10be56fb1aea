import { Resend, type ErrorResponse } from "resend";
import type { Settings } from "../environment.server.ts";

/** A message ready to go. */
export type Letter = {
  to: string;
  subject: string;
  html: string;
  text: string;
  calendar: string | null;
};

/** What became of an attempt. `failure` is in words, for the programme lead. */
export type Outcome =
  | { result: "sent" }
  /** Trying again cannot help. */
  | { result: "refused"; failure: string }
  /** `waitMs`: the provider asks for nothing at all to be sent for so long. */
  | { result: "failed"; failure: string; waitMs?: number };

export type Sender = {
  /** Whether messages stay here to be read, links and all, instead of going out. */
  keeps: boolean;
  /** Sends a letter; with the same key again, it is not sent twice. Never throws. */
  send(letter: Letter, key: string): Promise<Outcome>;
};

/** Sends nothing: a message marked as sent is read on the outbox page. */
export const outboxSender: Sender = {
  keeps: true,
  send: () => Promise.resolve({ result: "sent" }),
};

/**
 * Sends through Resend.
 * @param from the sender's address, as `Headroom <no-reply@example.org>`
 * @param baseUrl where Resend's interface is, if not at its usual place
 * @param timeoutMs how long one attempt may take
 */
export function resendSender(
  key: string,
  from: string,
  baseUrl?: string,
  timeoutMs = 10_000,
): Sender {
  const resend = new Resend(key, { baseUrl });
  return {
    keeps: false,
    async send({ calendar, ...letter }, idempotencyKey) {
      const signal = AbortSignal.timeout(timeoutMs);
      const { data, error, headers } = await resend.emails.send(
        {
          from,
          ...letter,
          attachments: calendar ? [invitation(calendar)] : undefined,
          // RFC 3834: keeps out-of-office replies from answering.
          headers: { "Auto-Submitted": "auto-generated" },
        },
        { idempotencyKey, signal },
      );
      if (data?.id) return { result: "sent" };
      return judge(error, Number(headers?.["retry-after"]), signal.aborted);
    },
  };
}

/** The sender that the settings ask for: Resend with a key, else the outbox. */
export function chooseSender({
  RESEND_API_KEY,
  MAIL_FROM,
  RESEND_BASE_URL,
}: Pick<Settings, "RESEND_API_KEY" | "MAIL_FROM" | "RESEND_BASE_URL">): Sender {
  return RESEND_API_KEY ? resendSender(RESEND_API_KEY, MAIL_FROM, RESEND_BASE_URL) : outboxSender;
}

/** Mail readers offer to accept an invitation only when the part's type names its METHOD. */
function invitation(calendar: string) {
  const method = /^METHOD:(REQUEST|CANCEL|PUBLISH)\r?$/imu.exec(calendar)?.[1] ?? "PUBLISH";
  return {
    filename: "invite.ics",
    content: Buffer.from(calendar).toString("base64"),
    contentType: `text/calendar; charset=utf-8; method=${method.toUpperCase()}`,
  };
}

const refusals = new Set([400, 404, 405, 413, 422]);

/** Reads an answer that is not a success. Names and codes: resend.com/docs, "Errors". */
function judge(error: ErrorResponse | null, retryAfter: number, timedOut: boolean): Outcome {
  // The key came with another body before: an earlier attempt arrived, by another release's words.
  if (error?.name === "invalid_idempotent_request") return { result: "sent" };
  if (timedOut) return { result: "failed", failure: "The mail provider did not answer in time." };
  const status = error?.statusCode;
  if (!status) return { result: "failed", failure: "The mail provider could not be reached." };
  const said = `The mail provider answered ${status}: ${error.message}`.slice(0, 500);
  if (refusals.has(status)) return { result: "refused", failure: said };
  const waitMs = status === 429 ? Math.max(1, retryAfter || 1) * 1000 : undefined;
  return { result: "failed", failure: said, waitMs };
}
