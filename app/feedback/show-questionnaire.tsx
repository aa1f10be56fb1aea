import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { showQuestionnaire } from "./questionnaires.server.ts";

export const meta = ({ data }: { data?: { title: string } }) => [
  { title: `${data?.title ?? "Questionnaire"} – Headroom` },
];

export const loader = signedIn((actor, { params }) =>
  showQuestionnaire(actor, params.questionnaireId),
);

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

export default function ShowQuestionnaire() {
  const shown = useLoaderData<typeof loader>();
  return (
    <>
      {shown.programmeId && (
        <p className="app-eyebrow">
          <Link to={`/programmes/${shown.programmeId}/questionnaires`}>Questionnaires</Link>
        </p>
      )}
      <h1>{shown.title}</h1>
      <p className="app-lead">
        Version {shown.version}
        {!shown.programmeId && ", which came with Headroom"}
      </p>
      <div className="app-columns app-wide">
        <Questions of={shown} />
        <aside aria-label="Answers and groups">
          <h2>Answers</h2>
          <ul>
            {shown.answers.map((answer) => (
              <li key={answer}>{answer}</li>
            ))}
          </ul>
          <h2>Groups of raters</h2>
          <ul>
            {shown.groups.map(({ code, title, anonymous }) => (
              <li key={code}>
                {title}
                {!anonymous && <span className="app-soft">, not anonymous</span>}
              </li>
            ))}
          </ul>
        </aside>
      </div>
      {shown.may.remove &&
        (shown.isUsed ? (
          <p className="app-soft">A cohort or a round uses it, so it stays as it is.</p>
        ) : (
          <Link to="removal">Remove this questionnaire</Link>
        ))}
    </>
  );
}

function Questions({ of: { stem, selfStem, sections, openQuestions } }: { of: Shown }) {
  return (
    <div>
      <h2>Statements</h2>
      <p>
        “{stem}”, and about oneself “{selfStem}”
      </p>
      {sections.map(({ competency, statements }) => (
        <section key={competency}>
          <h3>{competency}</h3>
          <ul>
            {statements.map((statement) => (
              <li key={statement}>{statement}</li>
            ))}
          </ul>
        </section>
      ))}
      {openQuestions.length > 0 && (
        <>
          <h2>Open questions</h2>
          <ul>
            {openQuestions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
