import { Link, useFetcher, useSearchParams } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { useRef } from "react";
import type { CompetencyChoice } from "../competencies/framework.server.ts";
import { Problems } from "../ui/form.tsx";
import { useScript } from "../ui/use-script.ts";
import { EvidenceFields } from "./evidence-fields.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import type { Evidence } from "./evidence.server.ts";
import type { Suggestion } from "./suggest-competencies.ts";
import { SuggestedCompetencies } from "./suggested-competencies.tsx";

type Props = {
  entryId: string;
  evidence: Evidence[];
  competencies: CompetencyChoice[];
  suggested: Suggestion[];
};

/** Links to competencies beside the text, without leaving the page; without script, after saving. */
export function EvidencePanel({ entryId, evidence, competencies, suggested }: Props) {
  const fetcher = useFetcher<object>();
  const script = useScript();
  const [asked] = useSearchParams();
  const form = useRef<HTMLFormElement>(null);
  const choose = (competencyId: string) => {
    const fields = form.current?.elements;
    const competency = fields?.namedItem("competencyId");
    if (competency instanceof HTMLSelectElement) competency.value = competencyId;
    const shows = fields?.namedItem("shows");
    if (shows instanceof HTMLInputElement) shows.focus();
  };
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">Competencies</h2>
      <EvidenceList evidence={evidence} />
      {script ? (
        <>
          <SuggestedCompetencies suggested={suggested} Heading="h3" choose={choose} />
          <fetcher.Form
            ref={form}
            method="post"
            action={`/journal/${entryId}/evidence`}
            key={evidence.length}
          >
            <Problems of={fetcher.data} />
            <input type="hidden" name="stay" value="yes" />
            <EvidenceFields
              competencies={competencies}
              evidence={evidence}
              answer={fetcher.data}
              begunFor={asked.get("competency")}
            />
            <Button type="submit" secondary small>
              Link it
            </Button>
          </fetcher.Form>
          {evidence.length > 0 && (
            <Link to={`/journal/${entryId}/evidence`}>Change or remove links</Link>
          )}
        </>
      ) : (
        <p>Save your text, and you can link it to competencies from its page.</p>
      )}
    </section>
  );
}
