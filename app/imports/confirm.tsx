import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { z } from "zod";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { confirmImport } from "./confirm-import.server.ts";
import { openConfirmation } from "./imports.server.ts";
import { inRows } from "./outcomes.ts";

export const meta = titled("Write these people");

export const loader = signedIn((actor, { params }) => openConfirmation(actor, params.importId));

export const action = signedInForm(z.object({}), async (actor, { params, context }) => {
  const { programmeId, made, changed } = await confirmImport(actor, params.importId, context.log);
  const written = [
    ...(made > 0 ? [`${inRows(made)} of somebody new`] : []),
    ...(changed > 0 ? [`${inRows(changed)} that changed somebody`] : []),
  ];
  return done(
    `/programmes/${programmeId}/people`,
    `Written: ${written.join(", ") || "nothing, for everybody is as the file says"}. Nobody has been sent an email yet.`,
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Confirm() {
  const { id, programme, fileName, rows } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{programme.name}</p>
      <h1>Write these people?</h1>
      <p className="app-lead">
        {fileName}: {inRows(rows)} would make or change something.
      </p>
      <p>
        All of it is written, or nothing. Nobody is sent an email; you invite people afterwards.
      </p>
      <div className="app-actions">
        {!answer && (
          <Form method="post">
            <Button type="submit">Write {inRows(rows)}</Button>
          </Form>
        )}
        <Link to={`/imports/${id}`}>Look at the rows again</Link>
      </div>
    </>
  );
}
