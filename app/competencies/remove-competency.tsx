import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { findDraftCompetency, removeCompetency } from "./draft-parts.server.ts";

export const meta = titled("Remove a competency");

export const loader = signedIn(async (actor, { params }) => {
  const { frameworkId, competencyId } = params;
  const { draft, competency } = await findDraftCompetency(actor, frameworkId, competencyId);
  return { id: draft.id, title: competency.title };
});

export const action = signedIn(async (actor, { params }) => {
  await removeCompetency(actor, params.frameworkId, params.competencyId);
  return done(`/frameworks/${params.frameworkId}`, "The competency is removed.");
});

export default function RemoveCompetency() {
  const { id, title } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Remove {title} from this draft?</h1>
      <p>Its levels and statements go with it. Published versions keep it.</p>
      <ActOrBack act="Remove it" back={`/frameworks/${id}`} stay="Keep it" />
    </>
  );
}
