import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { unlinkEvidence } from "./evidence.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/growth/evidence/${params.evidenceId}/edit`),
);

export const action = signedIn(async (actor, { params }) =>
  done(`/competencies/${await unlinkEvidence(actor, params.evidenceId)}`, "The link is removed."),
);

export { NoPage as default } from "../ui/no-page.tsx";
