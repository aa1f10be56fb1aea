import { NotFound } from "../server/errors.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { takeAway } from "./take-away.server.ts";

const formats = ["pdf", "zip", "json"] as const;

export const loader = signedIn((actor, { params }) => {
  const format = formats.find((one) => one === params.format);
  if (!format) throw new NotFound();
  return takeAway(actor, format);
});
