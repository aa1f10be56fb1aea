import { useLoaderData } from "@remix-run/react";
import { asRater } from "../server/as-rater.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { Closed } from "./closed.tsx";
import { openRequest } from "./open-request.server.ts";
import { decline } from "./save-answers.server.ts";

export const meta = titled("Decline");

export const loader = asRater((rater, { params }) => openRequest(rater, params.raterId));

export const action = asRater(async (rater, { params }) => {
  await decline(rater, params.raterId);
  return done(`/rating/${params.raterId}`, "You have declined.");
});

export default function Decline() {
  const { id, fellow, until, isOpen, state, group } = useLoaderData<typeof loader>();
  if (!isOpen) return <Closed fellow={fellow} until={until} />;
  return (
    <>
      <h1>Decline to give feedback on {fellow}?</h1>
      <p>
        You need no reason. {fellow} is not told that it was you, and sees only how many have
        answered{!group.anonymous && `, of “${group.title}” as of the others`}. You get no more
        reminders.
      </p>
      <p>
        {state === "sent" || state === "begun"
          ? "What you have answered does not count then. "
          : ""}
        Until {until} you can change your mind.
      </p>
      <ActOrBack act="Decline" back={`/rating/${id}`} stay="Back, without declining" />
    </>
  );
}
