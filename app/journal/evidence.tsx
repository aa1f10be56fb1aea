import { redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { listCompetencies } from "../competencies/framework.server.ts";
import { readForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { Problems } from "../ui/form.tsx";
import { page } from "../ui/page.ts";
import { findEntry } from "./entries.server.ts";
import { EvidenceFields } from "./evidence-fields.tsx";
import { evidenceForm } from "./evidence-form.ts";
import { evidenceOf, linkEvidence } from "./evidence.server.ts";

export const meta = page("Link to competencies");

export const loader = signedIn(async (actor, { params }) => {
  const { id, title } = await findEntry(actor, params.entryId);
  return {
    id,
    title,
    evidence: await evidenceOf(id),
    competencies: await listCompetencies(actor),
  };
});

export const action = signedIn(async (actor, { request, params }) => {
  const form = await readForm(request, evidenceForm);
  if (form.refused) return form.refused;
  await linkEvidence(actor, params.entryId, form.value);
  return form.value.stay ? null : redirect(`/journal/${params.entryId}/evidence`);
});

export default function LinkToCompetencies() {
  const { id, title, evidence, competencies } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>What does it show?</h1>
      <p className="app-lead">{title}</p>
      <ul className="app-competencies">
        {evidence.map((link) => (
          <li key={link.id}>
            <p>
              <strong>{link.title}</strong> <span className="app-soft">{link.code}</span>
            </p>
            <p>{link.shows}</p>
            <Form method="post" action={`/journal/${id}/evidence/${link.id}/removal`}>
              <button type="submit" className="app-link-button">
                Remove<span className="nhsuk-u-visually-hidden"> {link.title}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <Form method="post" key={evidence.length}>
        <EvidenceFields competencies={competencies} answer={answer} />
        <Button type="submit">Link it</Button>
      </Form>
      <Link to={`/journal/${id}`}>Back to the reflection</Link>
    </>
  );
}
