import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Radios } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { inviteInterest, openInvitation } from "./answer-interest.server.ts";
import { inviteForm } from "./interest-form.ts";

export const meta = titled("Invite an organisation to host");

export const loader = signedIn((actor, { params }) => openInvitation(actor, params.interestId));

export const action = signedInForm(inviteForm, async (actor, { params }, { hostId }) =>
  done(
    `/hosts/${await inviteInterest(actor, params.interestId, hostId)}`,
    "Invited. The contact leads the host now, and is emailed the way in.",
  ),
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function InviteInterest() {
  const { id, organisation, place, contactName, email, standing } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { defaultValue: chosen } = field("hostId", answer, standing[0]?.id);
  return (
    <>
      <Problems of={answer} />
      <h1>Invite {organisation} to host</h1>
      <p>
        {contactName} ({email}) becomes a host lead, and is emailed the way to sign in and draft a
        challenge.
      </p>
      <Form method="post">
        {standing.length > 0 && (
          <Radios
            id="hostId-choices"
            name="hostId"
            legend="Is it one of your hosts already?"
            hint="So that there are not two of the same"
          >
            {standing.map((host, index) => (
              <Radios.Item
                key={host.id}
                id={index === 0 ? "hostId" : `hostId-${host.id}`}
                value={host.id}
                defaultChecked={chosen === host.id}
              >
                {host.name}, {host.place}
              </Radios.Item>
            ))}
            <Radios.Item id="hostId-new" value="" defaultChecked={chosen === ""}>
              No, make a new host: {organisation}, {place}
            </Radios.Item>
          </Radios>
        )}
        <Button type="submit">Invite them</Button>
      </Form>
      <Link to={`/interests/${id}`}>Back, sending nothing</Link>
    </>
  );
}
