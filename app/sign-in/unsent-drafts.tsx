import { useLoaderData } from "@remix-run/react";
import { useEffect, useState } from "react";
import { clearKept } from "../editor/device-copies.ts";

/** Warns before signing out while this device holds words that the server does not have yet. */
export function UnsentDrafts() {
  const { personId } = useLoaderData<{ personId: string }>();
  const [unsent, setUnsent] = useState<string[]>([]);
  useEffect(() => setUnsent(clearKept(personId)), [personId]);
  if (unsent.length === 0) return null;
  return (
    <section className="nhsuk-inset-text" role="status">
      <p>
        This device keeps words that are not saved yet. They stay here when you sign out, and anyone
        who uses this device could find them. Open them first, and wait for “Saved”:
      </p>
      <ul>
        {unsent.map((entryId) => (
          <li key={entryId}>
            <a href={`/journal/${entryId}/edit`}>An unsaved reflection</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
