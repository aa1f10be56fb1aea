import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { changeRater } from "./name-raters.server.ts";
import { groupsOfRaters } from "./questionnaire.ts";
import { RaterFields } from "./rater-fields.tsx";
import { raterForm } from "./rater-form.ts";
import { findRaterToChange, openChanging } from "./raters.server.ts";

export const meta = titled("Change a rater");

export const loader = signedIn((actor, { params }) => openChanging(actor, params));

export const action = signedInForm(
  async (actor, { params }) => {
    const { feedback } = await findRaterToChange(actor, params);
    return raterForm(groupsOfRaters(feedback.round.questionnaire));
  },
  async (actor, { params }, value, refuse) => {
    const refused = await changeRater(actor, params, value);
    return refused ? refuse(refused) : done(`/feedback/${params.feedbackId}`, "Saved.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditRater() {
  const { id, groups, rater, chosen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Change {rater.name}</h1>
      <Form method="post">
        <RaterFields groups={groups} rater={rater} chosen={chosen} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/feedback/${id}`}>Back, changing nothing</Link>
    </>
  );
}
