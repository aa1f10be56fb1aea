import { questionPrompts } from "./question-prompts.ts";

/** Open questions to borrow from. */
export function QuestionPrompts() {
  return (
    <>
      <h2>Questions to borrow</h2>
      <div className="app-prompts">
        {questionPrompts.map(({ about, questions }) => (
          <section key={about}>
            <h3>{about}</h3>
            <ul>
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
