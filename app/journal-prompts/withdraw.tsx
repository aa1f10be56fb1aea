import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { findPromptToChange, withdrawPrompt } from "./journal-prompts.server.ts";

export const meta = titled("Withdraw a prompt");

export const loader = signedIn(async (actor, { params }) => {
  const { id, title, cohort } = await findPromptToChange(actor, params.promptId);
  return { id, title, cohort: cohort.name };
});

export const action = signedIn(async (actor, { params }) =>
  done(`/cohorts/${await withdrawPrompt(actor, params.promptId)}/journal-prompts`, "Withdrawn."),
);

export default function WithdrawPrompt() {
  const { id, title, cohort } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">{cohort}</p>
      <h1>Withdraw “{title}”?</h1>
      <p>
        Fellows are offered it no longer. Whoever has begun it keeps what they wrote: it stays in
        their journal, and theirs alone.
      </p>
      <ActOrBack act="Withdraw it" back={`/journal-prompts/${id}`} stay="Keep it" />
    </>
  );
}
