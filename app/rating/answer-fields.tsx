import { Form } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { useRef } from "react";
import { type Answer, hidden } from "../ui/form.tsx";
import { type Saving, describeSaving } from "./autosave.ts";
import { commentField, statementField, unable } from "./fields.ts";
import { type Answers, countAnswered } from "./given.ts";
import { QuestionFields } from "./question-fields.tsx";
import type { LaidOut } from "./sections.ts";
import { useAutosave } from "./use-autosave.ts";

type Props = {
  /** Where the answers that change are sent while the form is filled in. */
  url: string;
  asked: LaidOut;
  given: Answers;
  anonymous: boolean;
  seen: string;
  button: string;
  /** What to do, in another tab, when this device may not save any more; the link in the email, if left out. */
  wayBack?: string;
  answer?: Answer;
};

/** The form of somebody's answers, which is saved while it is filled in where there is script. */
export function AnswerFields({ url, asked, given, anonymous, seen, answer, ...words }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const seenField = useRef<HTMLInputElement>(null);
  const { saving, answered, onChange, letGo } = useAutosave(form, seenField, {
    url,
    given: byField(given),
    isRefused: Boolean(answer),
  });
  const count = answered ?? countAnswered(given);
  return (
    <Form method="post" ref={form} onChange={onChange}>
      <input {...hidden("seen", answer, seen)} key={seenOf(answer)} ref={seenField} />
      <QuestionFields asked={asked} given={given} anonymous={anonymous} answer={answer} />
      <div className="app-saving">
        <p>
          {count} of {asked.count} answered
          {answered === null && " and saved"}
        </p>
        <SavingState saving={saving} wayBack={words.wayBack} />
        {letGo && (
          <p role="alert">
            Not everything is saved yet, so you are still here.{" "}
            <button type="button" className="app-link-button" onClick={letGo}>
              Leave without it
            </button>
          </p>
        )}
      </div>
      <Button type="submit">{words.button}</Button>
    </Form>
  );
}

/** What a refusal says has been seen since; it takes the place of what script wrote into the field. */
const seenOf = (answer: Answer) => (answer && "typed" in answer ? answer.typed.seen : undefined);

const clock = new Intl.DateTimeFormat("en-GB", { hour: "numeric", minute: "2-digit" });

/** Every save is shown; what is amiss is read out as well. */
function SavingState({ saving, wayBack }: { saving: Saving; wayBack?: string }) {
  const words = describeSaving(saving, (at) => clock.format(at), wayBack);
  const isTrouble = !["idle", "saving", "saved"].includes(saving.kind);
  return (
    <>
      {!isTrouble && <p>{words}</p>}
      <p role="status" className="app-saving__trouble">
        {isTrouble && words}
      </p>
    </>
  );
}

const byField = ({ answers, comments }: Answers): Record<string, string> =>
  Object.fromEntries([
    ...answers.flatMap((answer, number) =>
      answer === undefined
        ? []
        : [[statementField(number), answer === null ? unable : String(answer)]],
    ),
    ...comments.map((text, number) => [commentField(number), text]),
  ]) as Record<string, string>;
