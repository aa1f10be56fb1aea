import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { InvalidDocument, readWritten } from "../editor/document.server.ts";
import type { Refusal } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { Problems } from "../ui/form.tsx";
import { page } from "../ui/page.ts";
import { openEntry } from "./entries.server.ts";
import { entryForm } from "./entry-form.ts";
import { EvidencePanel } from "./evidence-panel.tsx";
import { evidenceOf } from "./evidence.server.ts";
import { listCompetencies } from "../competencies/framework.server.ts";
import { NewerText } from "./newer-text.tsx";
import { PlainDesk } from "./plain-desk.tsx";
import { ReadersPanel } from "./readers-panel.tsx";
import { saveEntry } from "./save-entry.server.ts";
import { readersOf } from "./shares.server.ts";
import { WritingDesk } from "./writing-desk.tsx";

export const meta = page("Write");

export const loader = signedIn(async (actor, { params }) => {
  const entry = await openEntry(actor, params.entryId);
  return {
    actorId: actor.id,
    entry,
    evidence: await evidenceOf(entry.id),
    competencies: await listCompetencies(actor),
    readers: await readersOf(actor, entry.id),
  };
});

/** Saves without script. With it, the draft is saved as one writes, and this is not called. */
export const action = signedIn(async (actor, { request, params }) => {
  const form = await request.formData();
  const read = entryForm.safeParse(Object.fromEntries(form));
  const typed = {
    title: String(form.get("title") ?? ""),
    bodyText: String(form.get("bodyText") ?? ""),
  };
  const refuse = (errors: Refusal["errors"], status = 422) => data({ errors, typed }, { status });
  if (!read.success) return refuse({ title: [read.error.issues[0]?.message ?? "Check the title"] });
  try {
    const document = readWritten(form, "body");
    const saveId = crypto.randomUUID();
    const answer = await saveEntry(actor, params.entryId, { ...read.data, document, saveId });
    return answer.saved ? redirect(`/journal/${params.entryId}`) : refuse({}, 409);
  } catch (error) {
    if (error instanceof InvalidDocument) return refuse({ bodyText: [error.message] });
    throw error;
  }
});

export default function Write() {
  const { actorId, entry, evidence, competencies, readers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isConflict = answer && Object.keys(answer.errors).length === 0;
  return (
    <div className="app-columns app-wide">
      <div>
        {!isConflict && <Problems of={answer} />}
        <h1>Write</h1>
        {isConflict && <NewerText title={entry.title} html={entry.html} />}
        {answer ? (
          <PlainDesk entryId={entry.id} revision={entry.revision} answer={answer} />
        ) : (
          <WritingDesk key={entry.id} actorId={actorId} entry={entry} />
        )}
      </div>
      <aside aria-label="About this reflection">
        <ReadersPanel readers={readers} />
        <EvidencePanel entryId={entry.id} evidence={evidence} competencies={competencies} />
      </aside>
    </div>
  );
}
