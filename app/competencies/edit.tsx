import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Confirm } from "../ui/confirm.tsx";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { changeDraft } from "./drafts.server.ts";
import { findDraft } from "./find-framework.server.ts";
import { aboutForm } from "./framework-form.ts";

export const meta = titled("Change a draft");

export const loader = signedIn(async (actor, { params }) => {
  const { id, title, version, source, levelNames } = await findDraft(actor, params.frameworkId);
  return { id, title, version, source, levelNames };
});

export const action = signedInForm(
  aboutForm,
  async (actor, { params }, { confirmed, ...value }, refuse) => {
    const warnings = await changeDraft(actor, params.frameworkId, value, confirmed);
    if (warnings.length > 0) return refuse({ confirmed: warnings });
    return done(`/frameworks/${params.frameworkId}`, "Saved.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditDraft() {
  const { id, title, version, source, levelNames } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Change {title}</h1>
      <Form method="post">
        <TextInput label="Title" {...field("title", answer, title)} />
        <TextInput label="Version" width={10} {...field("version", answer, version)} />
        <Textarea
          label="Levels"
          hint="A line each, lowest first. Each competency says what each level looks like."
          rows={5}
          {...field("levelNames", answer, levelNames.join("\n"))}
        />
        <Textarea
          label="Source"
          hint="Who worded it, and on what"
          rows={4}
          {...field("source", answer, source)}
        />
        <Confirm of={answer} label="Delete those words, and save" />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/frameworks/${id}`}>Back, changing nothing</Link>
    </>
  );
}
