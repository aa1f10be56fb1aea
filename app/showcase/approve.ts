import { redirect } from "@remix-run/node";
import { z } from "zod";
import { Unreadable } from "../server/errors.server.ts";
import { readForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { revision } from "../ui/field-rules.ts";
import { approveEntry } from "./entries.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/challenges/${params.challengeId}/showcase`),
);

export const action = signedIn(async (actor, { params, request }) => {
  const { value } = await readForm(request, z.object({ revision }));
  if (!value) throw new Unreadable("Open the words from their page, and approve them there.");
  await approveEntry(actor, params.challengeId, value.revision);
  return done(`/challenges/${params.challengeId}/showcase`, "You approve of these words.");
});

export { NoPage as default } from "../ui/no-page.tsx";
