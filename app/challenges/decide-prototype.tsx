import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Choices } from "../ui/choices.tsx";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { outcomes } from "./outcomes.ts";
import { PlanCorrected } from "./plan-corrected.tsx";
import { outcomeForm } from "./prototype-form.server.ts";
import { decideOn, findPrototype } from "./prototypes.server.ts";

export const meta = titled("What came of a prototype");

export const loader = signedIn(async (actor, { params }) => {
  const found = await findPrototype(actor, params.challengeId, params.prototypeId);
  const { id, challengeId, question, prediction, planCorrectedOn } = found;
  const { observed, learned, outcome, revision } = found;
  const plan = { question, prediction, planCorrectedOn };
  return { id, challengeId, ...plan, observed, learned, outcome, revision };
});

export const action = signedInForm(
  outcomeForm,
  async (actor, { params: { challengeId, prototypeId } }, value) => {
    await decideOn(actor, challengeId, prototypeId, value);
    const { said } = outcomes[value.outcome];
    return done(`/challenges/${challengeId}/prototypes/${prototypeId}`, said);
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function DecidePrototype() {
  const prototype = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>What came of it?</h1>
      <p className="app-lead app-said-so">{prototype.question}</p>
      <p className="app-said-so">
        <strong>You expected:</strong> {prototype.prediction}
      </p>
      <PlanCorrected on={prototype.planCorrectedOn} />
      <Form method="post">
        <input {...hidden("revision", answer, prototype.revision)} />
        <Textarea
          label="What did you see?"
          hint="What happened, with what you did not expect"
          rows={4}
          {...field("observed", answer, prototype.observed)}
        />
        <Textarea
          label="What did you learn?"
          rows={3}
          {...field("learned", answer, prototype.learned)}
        />
        <Choices
          legend="What do you do with it?"
          choices={Object.entries(outcomes).map(([value, choice]) => ({ value, ...choice }))}
          {...field("outcome", answer, prototype.outcome)}
        />
        <Button type="submit">Write it down</Button>
      </Form>
      <Link to={`/challenges/${prototype.challengeId}/prototypes/${prototype.id}`}>
        Back, changing nothing
      </Link>
    </>
  );
}
