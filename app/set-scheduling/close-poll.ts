import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { closePoll } from "./polls.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/polls/${params.pollId}`));

export const action = signedIn(async (actor, { params }) =>
  done(`/sets/${await closePoll(actor, params.pollId)}`, "The poll is closed, without a time."),
);

export { NoPage as default } from "../ui/no-page.tsx";
