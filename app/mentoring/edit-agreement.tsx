import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { agreementFields } from "./agreement-fields.ts";
import { agreementForm } from "./agreement-form.server.ts";
import { openAgreement } from "./agreements.server.ts";
import { writeAgreement } from "./write-agreement.server.ts";

export const meta = titled("Write how you work together");

export const loader = signedIn((actor, { params }) => openAgreement(actor, params.pairId));

export const action = signedInForm(
  (actor) => agreementForm(actor.zone),
  async (actor, { params }, value) => {
    await writeAgreement(actor, params.pairId, value);
    return done(`/pairs/${params.pairId}/agreement`, "Saved. Both of you can sign it now.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditAgreement() {
  const { id, other, revision, texts, hours, reviewOn, signedBy } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Write how you work together</h1>
      <p className="app-lead">
        You and {other} can both change this. The words below are a start: change them until they
        say what you have settled.
      </p>
      {signedBy.length > 0 && (
        <div className="nhsuk-inset-text">
          <p>
            Signed by {signedBy.join(" and ")}. A change is a new version, and asks both of you to
            sign again.
          </p>
        </div>
      )}
      <Form method="post">
        <input {...hidden("revision", answer, revision)} />
        {agreementFields.map(({ name, label, hint }) => (
          <Textarea
            key={name}
            label={label}
            hint={hint}
            rows={3}
            {...field(name, answer, texts[name])}
          />
        ))}
        <TextInput
          label="For how many hours in all?"
          hint="Those who run the cohort see this, beside how long you have met"
          inputMode="decimal"
          width={4}
          {...field("hours", answer, hours)}
        />
        <TextInput
          label="When do you look at this again?"
          hint="Home reminds both of you in the week before"
          type="date"
          width={10}
          {...field("reviewOn", answer, reviewOn)}
        />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/pairs/${id}/agreement`}>Back, changing nothing</Link>
    </>
  );
}
