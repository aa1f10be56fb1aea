import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { FileField } from "../files/file-field.tsx";
import { FileList } from "../files/file-list.tsx";
import { NotAFile } from "../files/not-a-file.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { ProgressReaders } from "./progress-readers.tsx";
import { updateForm } from "./update-form.ts";
import { linksAsTyped } from "./update-links.ts";
import { openUpdate, writeUpdate } from "./updates.server.ts";

export const meta = titled("Monthly update");

export const loader = signedIn((actor, { params }) =>
  openUpdate(actor, params.fellowId, params.month),
);

export const action = signedInForm(updateForm, async (actor, { params }, update, refuse) => {
  try {
    await writeUpdate(actor, params.fellowId, params.month, update);
  } catch (error) {
    if (error instanceof NotAFile) return refuse({ file: [error.message] });
    throw error;
  }
  const more = update.stuck ? " If your sponsor could move what is in the way, ask them." : "";
  return done(`/progress/${params.fellowId}`, `Your update is saved.${more}`);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function WriteUpdate() {
  const { fellowId, title, update, files, limit, readers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Update for {title}</h1>
      <p className="app-lead">Two minutes: a line or two each, and none has to be full.</p>
      <Form method="post" encType="multipart/form-data">
        <input {...hidden("seen", answer, update?.updatedAt.toISOString() ?? "")} />
        <Textarea
          label="Learned"
          hint="What do you know now that you did not a month ago?"
          rows={4}
          {...field("learned", answer, update?.learned)}
        />
        <Textarea
          label="Stuck"
          hint="What is in the way? Your sponsor may be able to move it"
          rows={4}
          {...field("stuck", answer, update?.stuck)}
        />
        <Textarea
          label="Next"
          hint="What will you try next?"
          rows={4}
          {...field("next", answer, update?.next)}
        />
        <Textarea
          label="Where to see it (optional)"
          hint="A web address on each line, with a few words after it if you like"
          rows={2}
          {...field("links", answer, linksAsTyped(update?.links ?? []))}
        />
        {files.length > 0 && (
          <>
            <h2 className="nhsuk-heading-s">Files with it</h2>
            <FileList files={files} mayRemove />
          </>
        )}
        <FileField
          label={files.length > 0 ? "Another file (optional)" : "A file (optional)"}
          limit={limit}
          answer={answer}
        />
        <ProgressReaders readers={readers} />
        <Button type="submit">{update ? "Save the update" : "Send the update"}</Button>
      </Form>
      <Link to={`/progress/${fellowId}`}>Back</Link>
    </>
  );
}
