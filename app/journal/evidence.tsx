import { data } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done, saying } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { EvidenceFields } from "./evidence-fields.tsx";
import { evidenceForm } from "./evidence-form.ts";
import { linkEvidence, openEvidence } from "./evidence.server.ts";
import { SuggestedCompetencies } from "./suggested-competencies.tsx";

export const meta = titled("Link to competencies");

export const loader = signedIn((actor, { params }) => openEvidence(actor, params.entryId));

export const action = signedInForm(evidenceForm, async (actor, { params }, { stay, ...link }) => {
  await linkEvidence(actor, params.entryId, link);
  const linked = "Linked, with what it shows.";
  if (stay) return data(null, { headers: await saying(linked) });
  return done(`/journal/${params.entryId}/evidence`, linked);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function LinkToCompetencies() {
  const { id, title, evidence, competencies, suggested } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [asked] = useSearchParams();
  return (
    <>
      <Problems of={answer} />
      <h1>Link to competencies</h1>
      <p className="app-lead">{title}</p>
      <SuggestedCompetencies suggested={suggested} Heading="h2" />
      {evidence.length > 0 && <h2>Linked already</h2>}
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
      <h2>Add a link</h2>
      <Form method="post" key={evidence.length}>
        <EvidenceFields
          competencies={competencies}
          evidence={evidence}
          answer={answer}
          begunFor={asked.get("competency")}
        />
        <Button type="submit">Link it</Button>
      </Form>
      <Link to={`/journal/${id}`}>Back to the reflection</Link>
    </>
  );
}
