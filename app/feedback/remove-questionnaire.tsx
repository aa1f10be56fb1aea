import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { openRemoval, removeQuestionnaire } from "./questionnaires.server.ts";

export const meta = titled("Remove a questionnaire");

export const loader = signedIn(async (actor, { params }) => {
  const { id, title, version } = await openRemoval(actor, params.questionnaireId);
  return { id, title, version };
});

export const action = signedIn(async (actor, { params }) => {
  const programmeId = await removeQuestionnaire(actor, params.questionnaireId);
  return done(`/programmes/${programmeId}/questionnaires`, "Removed.");
});

export default function RemoveQuestionnaire() {
  const { id, title, version } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Remove this questionnaire?</h1>
      <p className="app-lead">
        {title}, version {version}
      </p>
      <p>No cohort and no round uses it. It goes for good.</p>
      <ActOrBack act="Remove it" back={`/questionnaires/${id}`} stay="Keep it" />
    </>
  );
}
