import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { KnownPeople } from "./known-people.tsx";
import { nameRater } from "./name-raters.server.ts";
import { groupsOfRaters } from "./questionnaire.ts";
import { RaterFields } from "./rater-fields.tsx";
import { raterForm } from "./rater-form.ts";
import { findToName, openNaming } from "./raters.server.ts";
import { usualGroup } from "./usual-group.ts";

export const meta = titled("Name somebody");

export const loader = signedIn(async (actor, { params, request }) => {
  const page = await openNaming(await findToName(actor, params.feedbackId));
  const asked = new URL(request.url).searchParams.get("person");
  return { ...page, chosen: page.known.find(({ id }) => id === asked) ?? null };
});

export const action = signedInForm(
  async (actor, { params }) => {
    const { round } = await findToName(actor, params.feedbackId);
    return raterForm(groupsOfRaters(round.questionnaire));
  },
  async (actor, { params }, value, refuse) => {
    const refused = await nameRater(actor, params.feedbackId, value);
    if (refused) return refuse(refused);
    return done(`/feedback/${params.feedbackId}`, "Named. Nobody has been written to.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function AddRater() {
  const { id, groups, known, chosen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Name somebody who sees you at work</h1>
      {!chosen && <KnownPeople people={known} />}
      {!chosen && <h2>Somebody else</h2>}
      <Form method="post" key={chosen?.id}>
        <RaterFields
          groups={groups}
          chosen={
            chosen
              ? {
                  personId: chosen.id,
                  name: chosen.name,
                  group: usualGroup(chosen.relation, groups),
                }
              : undefined
          }
          answer={answer}
        />
        <Button type="submit">Name them</Button>
      </Form>
      <p className="app-actions">
        {chosen && <Link to="?">Name somebody else</Link>}
        <Link to={`/feedback/${id}`}>Back to your feedback</Link>
      </p>
    </>
  );
}
