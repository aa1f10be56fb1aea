import { Link } from "@remix-run/react";
import type { Answer } from "../ui/form.tsx";

/** What a rater is told who comes after the close; what they had written in the meantime stays in sight. */
export function Closed({
  fellow,
  until,
  answer,
}: {
  fellow: string;
  until: string;
  answer?: Answer;
}) {
  const written = textsIn(answer);
  return (
    <>
      <h1>This round has closed</h1>
      <p>
        Answers for {fellow} were taken until {until} at the latest. What was sent in time counts;
        it cannot be read or changed any more, by you or anybody. Thank you for taking the time.
      </p>
      {written.length > 0 && (
        <section>
          <h2>What you had written</h2>
          <p>It came too late and was not saved. It is here for you to copy.</p>
          {written.map((text, index) => (
            <blockquote key={index} className="app-said-so">
              {text}
            </blockquote>
          ))}
        </section>
      )}
      <Link to="/rating">What else you are asked</Link>
    </>
  );
}

const textsIn = (answer: Answer) =>
  answer && "typed" in answer
    ? Object.entries(answer.typed).flatMap(([name, text]) =>
        name.startsWith("comment") && text.trim() ? [text] : [],
      )
    : [];
