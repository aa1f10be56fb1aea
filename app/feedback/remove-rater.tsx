import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { removeRater } from "./name-raters.server.ts";
import { findRaterToChange } from "./raters.server.ts";

export const meta = titled("Take a name back");

export const loader = signedIn(async (actor, { params }) => {
  const { feedback, rater } = await findRaterToChange(actor, params);
  return { id: feedback.id, name: rater.name };
});

export const action = signedIn(async (actor, { params }) =>
  done(`/feedback/${params.feedbackId}`, `${await removeRater(actor, params)} is taken back.`),
);

export default function RemoveRater() {
  const { id, name } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take {name} back?</h1>
      <p>Nobody has written to them, and nobody will.</p>
      <ActOrBack act="Take this name back" back={`/feedback/${id}`} stay="Keep it" />
    </>
  );
}
