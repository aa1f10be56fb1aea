import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Choices } from "../ui/choices.tsx";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { levelOrder, levels } from "./levels.ts";
import { openRating, rateWork } from "./ratings.server.ts";
import { ratingForm } from "./work-form.server.ts";

export const meta = titled("How far was it done together?");

export const loader = signedIn((actor, { params }) =>
  openRating(actor, params.challengeId, params.workId),
);

export const action = signedInForm(
  ratingForm,
  async (actor, { params: { challengeId, workId } }, value) => {
    const { isOpen } = await rateWork(actor, challengeId, workId, value);
    return done(
      `/challenges/${challengeId}/co-production/${workId}`,
      isOpen
        ? "Thank you. Here is how both sides saw it."
        : "Thank you. The other side comes next.",
    );
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function RateWork() {
  const { id, challenge, what, on, revision, byCitizen, given } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>How far was it done together?</h1>
      <p className="app-lead app-said-so">{what}</p>
      <p className="app-soft">{on}</p>
      <p>
        You answer as {byCitizen ? "a citizen partner" : "a fellow"}.{" "}
        {byCitizen ? "Fellows" : "Citizens"} answer too, and nobody sees the other side’s answer
        before both have. Then everybody who reads the challenge sees both, with names.
      </p>
      <Form method="post" noValidate>
        <input {...hidden("revision", answer, revision)} />
        <Choices
          legend="What comes nearest to how it was?"
          choices={levelOrder.map((value) => {
            const { name, hint } = levels[value];
            return { value, label: name, hint };
          })}
          {...field("level", answer, given.level)}
        />
        <Textarea
          label="What makes you say so? (optional)"
          rows={3}
          {...field("note", answer, given.note)}
        />
        <Button type="submit">Say so</Button>
      </Form>
      <Link to={`/challenges/${challenge.id}/co-production/${id}`}>Back, saying nothing</Link>
    </>
  );
}
