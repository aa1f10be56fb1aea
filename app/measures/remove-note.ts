import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { removeNote } from "./happened.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/measures/${params.measureId}`));

export const action = signedIn(async (actor, { params }) => {
  await removeNote(actor, params.measureId, params.noteId);
  return done(`/measures/${params.measureId}`, "The note is taken off.");
});

export { NoPage as default } from "../ui/no-page.tsx";
