import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { UploadField } from "../ui/upload-field.tsx";
import { uploadLimits } from "../ui/upload-limits.ts";
import { importForm, importFramework } from "./import-framework.server.ts";

export const meta = titled("Bring a framework in");

export const loader = signedIn(async (actor, { params }) => {
  const { id, name } = await findProgramme(actor, params.programmeId);
  return { id, name };
});

export const action = signedInForm(importForm, async (actor, { params }, value, refuse) => {
  const made = await importFramework(actor, params.programmeId, value);
  return made.id === undefined ? refuse(made.errors) : done(`/frameworks/${made.id}`, made.said);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function ImportFramework() {
  const { id, name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/programmes/${id}/frameworks`}>{name}</Link>
      </p>
      <h1>Bring a framework in</h1>
      <p className="app-lead">It comes in as a draft, which you read through before you publish.</p>
      <Form method="post" encType="multipart/form-data">
        <UploadField
          label="CASE or CSV file"
          hint="1EdTech CASE 1.0 or 1.1 (a CFPackage as JSON), or CSV with the columns of one that you export. Up to 5 MB and 200 competencies."
          name="file"
          accept=".json,.csv,application/json,text/csv"
          limit={uploadLimits.framework}
          answer={answer}
        />
        <TextInput
          label="Title (for CSV)"
          hint="A CASE file says itself what its framework is called"
          {...field("title", answer)}
        />
        <Button type="submit">Bring it in</Button>
      </Form>
      <h2>How a CASE file is read</h2>
      <ul>
        <li>Items directly below the document are domains, and those below them competencies.</li>
        <li>Items below a competency are what others can see a person do.</li>
        <li>Levels and their words are those of its rubric, if it has one.</li>
      </ul>
    </>
  );
}
