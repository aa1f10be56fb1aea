import type { Answers } from "./given.ts";
import { type Answer, field } from "../ui/form.tsx";
import { CommentField } from "./comment-field.tsx";
import { commentField, statementField, unable } from "./fields.ts";
import type { LaidOut } from "./sections.ts";

type Props = { asked: LaidOut; given?: Answers; anonymous: boolean; answer?: Answer };

/** The statements and open questions of a questionnaire, with what was given so far. */
export function QuestionFields({ asked, given, anonymous, answer }: Props) {
  return (
    <>
      {asked.sections.map(({ title, statements }) => (
        <section key={title}>
          <h2>{title}</h2>
          {statements.map(({ number, text }) => (
            <Statement
              key={number}
              asked={asked}
              number={number}
              text={text}
              answer={answer}
              given={given?.answers[number]}
            />
          ))}
        </section>
      ))}
      {asked.openQuestions.length > 0 && (
        <section>
          <h2>In your own words</h2>
          <p>Each can be left empty. {hints[anonymous ? "anonymous" : "named"]}</p>
          {asked.openQuestions.map((question, number) => (
            <CommentField
              key={number}
              label={question}
              {...field(commentField(number), answer, given?.comments[number])}
            />
          ))}
        </section>
      )}
    </>
  );
}

const hints = {
  anonymous:
    "Your words are shown as they are, so write nothing that gives you away: no names, nothing that only you two know. Leave out patients.",
  named: "Your words are shown as they are, as your group’s. Leave out patients.",
};

type StatementProps = {
  asked: LaidOut;
  number: number;
  text: string;
  answer?: Answer;
  given?: number | null;
};

function Statement({ asked, number, text, answer, given }: StatementProps) {
  const { scale, stem, unableToComment } = asked;
  const before = given === null ? unable : given;
  const { name, error, defaultValue } = field(statementField(number), answer, before);
  const choices = [
    ...scale.map(({ value, label }) => ({ value: String(value), label })),
    { value: unable, label: unableToComment },
  ];
  return (
    <fieldset className="app-statement" aria-describedby={error && `${name}-error`}>
      <legend>
        {number + 1}. <span className="app-soft">{stem}</span> {text}
      </legend>
      {error && (
        <p className="nhsuk-error-message" id={`${name}-error`}>
          {error}
        </p>
      )}
      <div className="app-scale">
        {choices.map(({ value, label }, at) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              id={at === 0 ? name : `${name}-${at + 1}`}
              value={value}
              defaultChecked={String(defaultValue) === value}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
