import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Select } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { agreementForm } from "./agreement-form.ts";
import { TermsField } from "./terms-field.tsx";
import { openNewAgreement, writeAgreement } from "./write-agreement.server.ts";

export const meta = titled("Write a host agreement");

export const loader = signedIn((actor, { params }) => openNewAgreement(actor, params.hostId));

export const action = signedInForm(agreementForm, async (actor, { params }, value) =>
  done(
    `/agreements/${await writeAgreement(actor, params.hostId, value)}`,
    "Written. The host’s leads are asked by email to read and sign it.",
  ),
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function WriteAgreement() {
  const { host, cohorts, terms } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{host.name}</p>
      <h1>Write a host agreement</h1>
      {cohorts.length === 0 ? (
        <p>
          Every cohort of the programme has its agreement with this host. When there is a new
          cohort, you can write its agreement here.
        </p>
      ) : (
        <Form method="post">
          <p>
            One for each cohort. The text below is a start; change it until it says what you have
            settled. Either side can sign first, and with both signatures it is locked.
          </p>
          <Select label="Cohort" {...field("cohortId", answer, cohorts[0]?.id)}>
            {cohorts.map(({ id, name }) => (
              <Select.Option key={id} value={id}>
                {name}
              </Select.Option>
            ))}
          </Select>
          <TermsField answer={answer} terms={terms} />
          <Button type="submit">Save, and ask the host to sign</Button>
        </Form>
      )}
      <Link to={`/hosts/${host.id}`}>Back to the host</Link>
    </>
  );
}
