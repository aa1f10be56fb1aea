import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { deleteEntry, openDeletion } from "./delete-entry.server.ts";

export const meta = titled("Delete a reflection");

export const loader = signedIn((actor, { params }) => openDeletion(actor, params.entryId));

export const action = signedIn(async (actor, { params }) => {
  await deleteEntry(actor, params.entryId);
  return done("/journal", "The reflection is deleted.");
});

export default function DeleteEntry() {
  const { id, title, readers } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Delete this reflection?</h1>
      <p className="app-lead">{title}</p>
      <p>
        It goes for good, with its links to competencies, its earlier versions
        {readers.length > 0 && `, the copy that ${readers.join(" and ")} can read`}, and all
        comments.
      </p>
      <ActOrBack act="Delete it" back={`/journal/${id}`} stay="Keep it" />
    </>
  );
}
