import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Details, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Confirm } from "../ui/confirm.tsx";
import { Problems, errorsOf, field, hidden } from "../ui/form.tsx";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { UploadField } from "../ui/upload-field.tsx";
import { uploadLimits } from "../ui/upload-limits.ts";
import { PointsGrid } from "./points-grid.tsx";
import { pointsForm } from "./points-form.ts";
import { openPoints, savePoints } from "./points.server.ts";

export const meta = titled("Points of a measure");

export const loader = signedIn((actor, { request, params }) =>
  openPoints(actor, params.measureId, pageNumber(request)),
);

export const action = signedInForm(pointsForm, async (actor, { params }, value, refuse) => {
  const { said, errors } = await savePoints(actor, params.measureId, value);
  return errors ? refuse(errors) : done(`/measures/${params.measureId}`, said);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Points() {
  const { id, name, unit, revision, rows, page, hasMore } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/measures/${id}`}>{name}</Link>
      </p>
      <h1>Points</h1>
      <p className="app-lead">
        A date and a number in each row. Clear both to take a point out. Nothing is saved while
        anything is wrong.
      </p>
      <Form method="post" encType="multipart/form-data">
        <input {...hidden("revision", answer, revision)} />
        <Confirm of={answer} label="Put the new numbers in their place" />
        <PointsGrid key={`${id} ${page}`} rows={rows} unit={unit} answer={answer} />
        <Details open={errorsOf(answer, "text").length + errorsOf(answer, "file").length > 0}>
          <Details.Summary>Paste rows, or choose a CSV file</Details.Summary>
          <Details.Text>
            <Textarea
              label="Rows"
              hint="The date in the first column, the number in the second, as you copy them in Excel"
              rows={6}
              {...field("text", answer)}
            />
            <UploadField
              label="CSV file"
              hint="The same two columns. In Excel: File, Save As, “CSV UTF-8 (Comma delimited)”"
              name="file"
              accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
              limit={uploadLimits.points}
              answer={answer}
            />
          </Details.Text>
        </Details>
        <Button type="submit">Save the points</Button>
      </Form>
      <PageLinks page={page} hasMore={hasMore} />
      <Link to={`/measures/${id}`}>Back, changing nothing</Link>
    </>
  );
}
