import { signedIn } from "../server/guard.server.ts";
import { bytesOf, findFile } from "./files.server.ts";

/** A name as a header may carry it: letters that it cannot have are given a second time, in their codes (RFC 6266). */
const named = (name: string) =>
  `filename="${name.replace(/[^\x20-\x7e]|["\\%]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)}`;

export const loader = signedIn(async (actor, { params }) => {
  const file = await findFile(actor, params.fileId);
  // Pictures were made here. Whatever others made is saved, and opened outside of the browser.
  const way = file.type.startsWith("image/") ? "inline" : "attachment";
  return new Response(bytesOf(file.id), {
    headers: {
      "Content-Type": file.type,
      "Content-Length": String(file.size),
      "Content-Disposition": `${way}; ${named(file.name)}`,
      "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-cache",
    },
  });
});
