import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { addJoiners } from "./rounds.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/feedback-rounds/${params.roundId}`),
);

export const action = signedIn(async (actor, { params }) => {
  const added = await addJoiners(actor, params.roundId);
  const said = added === 1 ? "1 fellow is added." : `${added} fellows are added.`;
  return done(
    `/feedback-rounds/${params.roundId}`,
    added === 0 ? "Every fellow of the cohort takes part already." : said,
  );
});

export { NoPage as default } from "../ui/no-page.tsx";
