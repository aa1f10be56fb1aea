import { Form } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { Choices } from "../ui/choices.tsx";
import { type Answer, Problems, field } from "../ui/form.tsx";
import { standsWords } from "./look-back-words.ts";
import { type Owned, OwnedFacts } from "./owned-facts.tsx";

type Props = {
  lookBack: { months: number; isAnswered: boolean; until: string; handover: Owned };
  answer: Answer;
};

/** What an owner is asked when they look back, or their thanks. */
export function LookBackPage({ lookBack, answer }: Props) {
  const { months, isAnswered, until, handover } = lookBack;
  if (isAnswered)
    return (
      <>
        <h1>Thank you, {handover.ownerName}</h1>
        <p className="app-lead">
          Your answer is with {handover.by} and whoever reads the challenge’s page.
        </p>
        <p>Each look back is answered once. You can close this page.</p>
      </>
    );
  return (
    <>
      <Problems of={answer} />
      <h1>{months === 12 ? "A year" : "Half a year"} on: does it still stand?</h1>
      <p className="app-lead">
        Three questions, a few minutes. You can answer once, until {until}.
      </p>
      <OwnedFacts handover={handover} />
      <Form method="post">
        <Choices
          legend="Does it still stand?"
          choices={Object.entries(standsWords).map(([value, choice]) => ({ value, ...choice }))}
          {...field("stands", answer)}
        />
        <Textarea
          label="What has changed since? (optional)"
          hint="Name no patient"
          rows={4}
          {...field("changed", answer)}
        />
        <Textarea
          label="What have you learned? (optional)"
          rows={4}
          {...field("learned", answer)}
        />
        <Button type="submit">Send the answer</Button>
      </Form>
      <p className="app-soft">
        Your answer is read by those who read the challenge’s page: who works on it, its host, and
        the fellowship’s faculty and leads.
      </p>
    </>
  );
}
