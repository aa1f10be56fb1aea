import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { deleteDraft } from "./drafts.server.ts";
import { findDraft } from "./find-framework.server.ts";
import { competenciesOf } from "./framework-content.ts";

export const meta = titled("Delete a draft");

export const loader = signedIn(async (actor, { params }) => {
  const draft = await findDraft(actor, params.frameworkId);
  const { id, title, version } = draft;
  return { id, title, version, competencies: competenciesOf(draft).length };
});

export const action = signedIn(async (actor, { params }) => {
  const { programmeId } = await deleteDraft(actor, params.frameworkId);
  return done(`/programmes/${programmeId}/frameworks`, "The draft is deleted.");
});

export default function DeleteDraft() {
  const { id, title, version, competencies } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Delete this draft?</h1>
      <p className="app-lead">
        {title}, version {version}
      </p>
      <p>
        It goes for good, with{" "}
        {competencies === 1 ? "1 competency" : `${competencies} competencies`}. To keep a copy,
        export it as CASE first.
      </p>
      <ActOrBack act="Delete it" back={`/frameworks/${id}`} stay="Keep it" />
    </>
  );
}
