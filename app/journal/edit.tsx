import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Conflict } from "../server/errors.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { Problems } from "../ui/form.tsx";
import { openEntry } from "./entries.server.ts";
import { EvidencePanel } from "./evidence-panel.tsx";
import { untitled } from "./untitled.ts";
import { NewerText } from "./newer-text.tsx";
import { PlainDesk } from "./plain-desk.tsx";
import { ReadersPanel } from "./readers-panel.tsx";
import { saveEntry } from "./save-entry.server.ts";
import { WritingDesk } from "./writing-desk.tsx";
import { writtenForm } from "./written-form.server.ts";

export const meta = ({ data }: { data?: { entry: { title: string } } }) => [
  { title: `Write: ${data?.entry.title || untitled} – Headroom` },
];

export const loader = signedIn((actor, { params }) => openEntry(actor, params.entryId));

/** Saves without script. With it, the draft is saved as one writes, and this is not called. */
export const action = signedInForm(writtenForm, async (actor, { params }, text) => {
  const saveId = crypto.randomUUID();
  const answer = await saveEntry(actor, params.entryId, { ...text, saveId });
  if (!answer.saved)
    throw new Conflict("This reflection was changed in another tab or device", {
      revision: String(answer.revision),
    });
  return redirect(`/journal/${params.entryId}`);
});

// Also for the links beside the text, which are sent from this page.
export { unlessRefused as shouldRevalidate } from "../ui/keep-on-failure.ts";

export default function Write() {
  const { actorId, entry, readers, ...links } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="app-columns app-wide">
      <div>
        <Problems of={answer} />
        <h1>Write</h1>
        {answer?.isConflict && <NewerText title={entry.title} html={entry.html} />}
        {answer ? (
          <PlainDesk entryId={entry.id} revision={entry.revision} answer={answer} />
        ) : (
          <WritingDesk
            key={entry.id}
            actorId={actorId}
            entry={entry}
            readers={readers.filter((share) => !share.isOver).map(({ as, reader }) => as ?? reader)}
          />
        )}
      </div>
      <aside aria-label="About this reflection">
        <ReadersPanel readers={readers} />
        <EvidencePanel entryId={entry.id} {...links} />
      </aside>
    </div>
  );
}
