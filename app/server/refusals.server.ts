import type { NextFunction, Request, Response } from "express";
import { tooLarge } from "../ui/upload-limits.ts";
import type { Settings } from "./environment.server.ts";
import { uploadLimitAt } from "./upload-limit.server.ts";

/** The largest request body in bytes, where no file is sent. */
export const largestBody = 1_000_000;
// The other fields of a form that sends a file, and what multipart adds.
const besideAFile = 100_000;
// Up to this size a refused body is read to its end, or the browser sees a broken connection instead of the answer.
const largestDrained = 64_000_000;

/** Answers with a plain page, or with JSON to who asks for that. `message` says what happened and what to do. */
export function refuse(req: Request, res: Response, status: number, message: string): void {
  res.status(status).set("Cache-Control", "no-store");
  if (req.accepts(["html", "json"]) === "json") return void res.json({ message });
  const [title, ...rest] = message.split(/(?<=\.) /).map(escapeHtml);
  res
    .type("html")
    .send(
      `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body><main><h1>${title}</h1><p>${rest.join(" ")}</p></main></body></html>`,
    );
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Refuses an address that cannot be read as one (400). */
export function readableAddress(req: Request, res: Response, next: NextFunction): void {
  if (URL.canParse(`http://${req.headers.host ?? ""}${req.originalUrl}`)) return next();
  refuse(req, res, 400, "This address cannot be read. Check it, and try again.");
}

const methods = ["GET", "HEAD", "POST"];

/** Refuses a method that no page takes (405). */
export function knownMethod(req: Request, res: Response, next: NextFunction): void {
  if (methods.includes(req.method)) return next();
  res.set("Allow", methods.join(", "));
  refuse(req, res, 405, "That cannot be asked of a page. Open it in a browser, and use its forms.");
}

const tooMuch =
  "That is too much to send at once. The most that can be sent is 1 MB. Go back, copy your text to keep it, and send it in smaller parts.";

/** Why a body of so many bytes is not taken at an address, if it is not. Script sends to the address with ".data" after it. */
function whyTooLarge(path: string, bytes: number): string | undefined {
  const limit = uploadLimitAt(path);
  if (!limit) return bytes > largestBody ? tooMuch : undefined;
  const most = limit.isReadPast ? Math.max(limit.most, largestDrained) : limit.most;
  return bytes > most + besideAFile
    ? `${tooLarge(bytes, limit)} Nothing of it was read: go back to its form.`
    : undefined;
}

/** Refuses a body that is larger than its address takes (413), and one that does not say how large it is (411). */
export function limitedBody(req: Request, res: Response, next: NextFunction): void {
  if (req.headers["transfer-encoding"] !== undefined) {
    res.set("Connection", "close");
    return refuse(req, res, 411, "The size of what was sent is missing. Send a Content-Length.");
  }
  const length = Number(req.headers["content-length"] ?? 0);
  const why = whyTooLarge(req.path, length);
  if (!why) return next();
  const answer = () => refuse(req, res, 413, why);
  res.set("Connection", "close");
  if (length > largestDrained) return answer();
  req.once("end", answer).resume();
}

/**
 * Refuses requests that change something and come from another site's page (403). Sec-Fetch-Site is the browser's own
 * word, which no script can forge; older browsers send only Origin; who sends neither is no browser, and has no cookie.
 */
export function ownOriginOnly({ APP_ORIGIN }: Settings) {
  return (req: Request, res: Response, next: NextFunction) => {
    if (["GET", "HEAD"].includes(req.method)) return next();
    const { origin, "sec-fetch-site": site } = req.headers;
    const own =
      site === undefined
        ? origin === undefined || origin === APP_ORIGIN
        : site === "same-origin" || site === "none";
    if (own) return next();
    refuse(
      req,
      res,
      403,
      `This was sent from another site. Open Headroom at ${APP_ORIGIN} and try again.`,
    );
  };
}
