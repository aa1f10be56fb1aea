import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Radios, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { outcomes } from "./outcomes.ts";
import { outcomeForm } from "./prototype-form.server.ts";
import { decideOn, findPrototype } from "./prototypes.server.ts";

export const meta = titled("What came of a prototype");

export const loader = signedIn(async (actor, { params }) => {
  const found = await findPrototype(actor, params.challengeId, params.prototypeId);
  const { id, challengeId, question, prediction, observed, learned, outcome, revision } = found;
  return { id, challengeId, question, prediction, observed, learned, outcome, revision };
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
  const { error, defaultValue } = field("outcome", answer, prototype.outcome);
  return (
    <>
      <Problems of={answer} />
      <h1>What came of it?</h1>
      <p className="app-lead app-said-so">{prototype.question}</p>
      <p className="app-said-so">
        <strong>You expected:</strong> {prototype.prediction}
      </p>
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
        <Radios legend="What do you do with it?" id="outcome-choices" name="outcome" error={error}>
          {Object.entries(outcomes).map(([value, { label, hint }], at) => (
            <Radios.Item
              key={value}
              id={at === 0 ? "outcome" : `outcome-${value}`}
              value={value}
              hint={hint}
              defaultChecked={defaultValue === value}
            >
              {label}
            </Radios.Item>
          ))}
        </Radios>
        <Button type="submit">Write it down</Button>
      </Form>
      <Link to={`/challenges/${prototype.challengeId}/prototypes/${prototype.id}`}>
        Back, changing nothing
      </Link>
    </>
  );
}
