import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Select, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { beginDraft } from "./drafts.server.ts";
import { newDraftForm } from "./framework-form.ts";
import { openNewDraft } from "./frameworks.server.ts";

export const meta = titled("Begin a draft");

export const loader = signedIn((actor, { params, request }) =>
  openNewDraft(actor, params.programmeId, new URL(request.url).searchParams.get("from") ?? ""),
);

export const action = signedInForm(newDraftForm, async (actor, { params }, value) => {
  const id = await beginDraft(actor, params.programmeId, value);
  return done(`/frameworks/${id}`, "The draft is there. Nobody uses it until you publish it.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function BeginDraft() {
  const { id, name, versions, from, title, version } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/programmes/${id}/frameworks`}>{name}</Link>
      </p>
      <h1>Begin a draft</h1>
      <p className="app-lead">
        A copy that you can change, while cohorts go on with the version that they have.
        Competencies keep their codes, so that evidence finds its way when a cohort moves.
      </p>
      <Form method="post">
        <Select label="From" {...field("from", answer, from)}>
          <Select.Option value="">Nothing: an empty framework</Select.Option>
          {versions.map((one) => (
            <Select.Option key={one.id} value={one.id}>
              {`Version ${one.version} of ${one.title}`}
            </Select.Option>
          ))}
        </Select>
        <TextInput label="Title" {...field("title", answer, title)} />
        <TextInput
          label="Version"
          hint="As people will name it, such as 2.0 or 2027"
          width={10}
          {...field("version", answer, version)}
        />
        <Button type="submit">Begin the draft</Button>
      </Form>
      <Link to={`/programmes/${id}/frameworks`}>Back, beginning none</Link>
    </>
  );
}
