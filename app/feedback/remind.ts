import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { remindRound } from "./board.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/feedback-rounds/${params.roundId}`),
);

export const action = signedIn(async (actor, { params }) => {
  const reminded = await remindRound(actor, params.roundId);
  const said = reminded === 1 ? "1 rater is reminded." : `${reminded} raters are reminded.`;
  return done(
    `/feedback-rounds/${params.roundId}`,
    reminded === 0 ? "Nobody is left to remind today." : said,
  );
});

export { NoPage as default } from "../ui/no-page.tsx";
