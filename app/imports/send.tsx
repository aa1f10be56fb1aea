import { redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Details, Textarea } from "nhsuk-react-components";
import { readForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { UploadField } from "../ui/upload-field.tsx";
import { uploadLimits } from "../ui/upload-limits.ts";
import { inRows } from "./outcomes.ts";
import { ColumnsExplained } from "./columns-explained.tsx";
import { openSending, sendForm, sendImport } from "./send-import.server.ts";

export const meta = titled("Bring people in from a spreadsheet");

export const loader = signedIn((actor, { params }) => openSending(actor, params.programmeId));

export const action = signedIn(async (actor, { request, params, context }) => {
  const { value, refused, refuse } = await readForm(request, sendForm);
  if (refused) return refused;
  const { id, errors } = await sendImport(actor, params.programmeId, value, context.log);
  return errors ? refuse(errors) : redirect(`/imports/${id}`);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function SendSpreadsheet() {
  const { id, name, waiting } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/programmes/${id}/people`}>{name}</Link>
      </p>
      <h1>Bring people in from a spreadsheet</h1>
      <p className="app-lead">
        You see what each row would do before anything is written, and nobody is sent an email.
      </p>
      {waiting.length > 0 && (
        <div className="app-readers">
          <h2>Waiting for you</h2>
          <ul className="nhsuk-list">
            {waiting.map((one) => (
              <li key={one.id}>
                <Link to={`/imports/${one.id}`}>{one.fileName}</Link>, {inRows(one.rows)}, not
                written yet
              </li>
            ))}
          </ul>
        </div>
      )}
      <Form method="post" encType="multipart/form-data">
        <UploadField
          label="CSV file"
          hint="Up to 5 MB and 10,000 rows. In Excel: File, Save As, “CSV UTF-8 (Comma delimited)”."
          name="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
          limit={uploadLimits.spreadsheet}
          answer={answer}
        />
        <Details>
          <Details.Summary>Paste rows instead</Details.Summary>
          <Details.Text>
            <Textarea
              label="Rows, with their headings"
              hint="Copy them in your spreadsheet, and paste them here. Used when no file is chosen."
              rows={6}
              {...field("text", answer)}
            />
          </Details.Text>
        </Details>
        <Button type="submit">Check the rows</Button>
      </Form>
      <ColumnsExplained programmeId={id} />
    </>
  );
}
