import type { ReviewSide } from "../generated/prisma/client.ts";
import { type SidedAnswers, answersInRows } from "./answers-in-rows.ts";

type Props = { answers: SidedAnswers[]; names: Record<ReviewSide, string> };

/** What a review says: question by question, each side's answer under its name. */
export function ReviewAnswers({ answers, names }: Props) {
  return (
    <section className="app-sheet" aria-labelledby="answers">
      <h2 id="answers">What was written</h2>
      {answersInRows(answers).map(({ question, said }) => (
        <section key={question}>
          <h3>{question}</h3>
          <dl className="app-update app-two-sides">
            {said.map(({ side, words }) => (
              <div key={side}>
                <dt>
                  {names[side]} <span className="app-soft">({side})</span>
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
