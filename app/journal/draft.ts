import { InvalidDocument, readDocument } from "../editor/document.server.ts";
import { signedInScript } from "../server/guard.server.ts";
import { draftForm } from "./entry-form.ts";
import { saveEntry } from "./save-entry.server.ts";

/** Takes what is being written, as it is written. */
export const action = signedInScript(async (actor, { request, params }) => {
  const sent = draftForm.safeParse(await request.json().catch(() => null));
  if (!sent.success) return refuse(sent.error.issues[0]?.message ?? "That could not be read");
  const { document, ...text } = sent.data;
  try {
    const read = readDocument(document);
    const answer = await saveEntry(actor, params.entryId, { ...text, document: read });
    return Response.json(answer, { status: answer.saved ? 200 : 409 });
  } catch (error) {
    if (error instanceof InvalidDocument) return refuse(error.message);
    throw error;
  }
});

const refuse = (message: string) => Response.json({ message }, { status: 422 });
