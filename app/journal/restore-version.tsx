import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { revision } from "../ui/field-rules.ts";
import { titled } from "../ui/titled.ts";
import { VersionPage } from "./version.tsx";
import { readVersion, restoreVersion } from "./versions.server.ts";

export const meta = titled("Bring a version back");

export const loader = signedIn((actor, { params }) =>
  readVersion(actor, params.entryId, params.revision),
);

export const action = signedInForm(
  z.object({ entryRevision: revision }),
  async (actor, { params }, { entryRevision }) => {
    await restoreVersion(actor, params.entryId, params.revision, entryRevision);
    return done(`/journal/${params.entryId}`, "Brought back. What stood here is kept too.");
  },
);

export default function RestoreVersion() {
  return <VersionPage version={useLoaderData<typeof loader>()} />;
}
