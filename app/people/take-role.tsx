import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { z } from "zod";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import type { RoleKind } from "./roles.ts";
import { openRemoval, takeRole } from "./take-role.server.ts";

export const meta = titled("Take a role away");

export const loader = signedIn((actor, { params }) =>
  openRemoval(actor, params.programmeId, params.personId, params.role),
);

export const action = signedInForm(z.object({}), async (actor, { params }) => {
  const { programmeId, personId, role } = params;
  await takeRole(actor, programmeId, personId, role);
  return done(`/programmes/${programmeId}/people/${personId}`, "The role is taken away.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

const withIt =
  "What they could see through it, they see no longer, from now on. What somebody shared with them in person stays shared until it is taken back.";

const meanings: Partial<Record<RoleKind, string>> = {
  fellow:
    "Their place in the cohort and its set goes, and so do their sponsor, mentor and coach. That can be done only while nothing has been written in the year.",
  facilitator: "A set always has a facilitator, so it has to be given to somebody else.",
  lineManager: "From now on, nobody is warned when the two come into one set.",
  alum: "The directory lists them no longer. They can agree to stay again at any time.",
  programmeLead: "They can no longer set up the programme, its people and its cohorts.",
};

type Shown = { fellowId: string | null };
type Instead = { to: (role: Shown, programmeId: string) => string; text: string; only: boolean };

/** What is done instead, and whether there is no other way. */
const insteads: Partial<Record<RoleKind, Instead>> = {
  fellow: {
    to: ({ fellowId }) => `/fellows/${fellowId}`,
    text: "End or defer their year instead",
    only: false,
  },
  facilitator: {
    to: (_role, programmeId) => `/programmes/${programmeId}/people`,
    text: "Choose who is to facilitate it, and give them the role",
    only: true,
  },
};

export default function TakeRole() {
  const { person, role } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const instead = insteads[role.kind];
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{person.name}</p>
      <h1>Take this role away?</h1>
      <p className="app-lead">{[role.text, role.cohort].filter(Boolean).join(", ")}</p>
      <p>{meanings[role.kind] ?? withIt}</p>
      {instead && (
        <p>
          <Link to={instead.to(role, person.programmeId)}>{instead.text}</Link>
        </p>
      )}
      {!instead?.only && (
        <Form method="post">
          <Button warning type="submit">
            Take it away
          </Button>
        </Form>
      )}
      <Link to={`/programmes/${person.programmeId}/people/${person.id}`}>Leave it as it is</Link>
    </>
  );
}
