import { Form } from "@remix-run/react";
import { Button, Radios, Textarea } from "nhsuk-react-components";
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
  const { error, defaultValue } = field("stands", answer);
  return (
    <>
      <Problems of={answer} />
      <h1>{months === 12 ? "A year" : "Half a year"} on: does it still stand?</h1>
      <p className="app-lead">
        Three questions, a few minutes. You can answer once, until {until}.
      </p>
      <OwnedFacts handover={handover} />
      <Form method="post">
        <Radios legend="Does it still stand?" id="stands-choices" name="stands" error={error}>
          {Object.entries(standsWords).map(([value, { label, hint }], at) => (
            <Radios.Item
              key={value}
              id={at === 0 ? "stands" : `stands-${value}`}
              value={value}
              hint={hint}
              defaultChecked={defaultValue === value}
            >
              {label}
            </Radios.Item>
          ))}
        </Radios>
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
