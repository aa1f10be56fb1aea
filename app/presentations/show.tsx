import { Form, Link, useLoaderData } from "@remix-run/react";
import { FileList } from "../files/file-list.tsx";
import { signedIn } from "../server/guard.server.ts";
import { PanelFeedbackList } from "./feedback-list.tsx";
import { readPresentation } from "./read-presentation.server.ts";

export const meta = ({ data }: { data?: { fellow: string } }) => [
  { title: `${data?.fellow ?? "Final presentation"}: final presentation – Headroom` },
];

export const loader = signedIn((actor, { params }) =>
  readPresentation(actor, params.presentationId),
);

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Presentation() {
  const shown = useLoaderData<typeof loader>();
  const { abstract, slides, may } = shown;
  return (
    <div className="app-columns app-wide">
      <div>
        <p className="app-eyebrow">
          <Link to={`/presentation-days/${shown.dayId}`}>Final presentations</Link> · {shown.fellow}
          {shown.host && `, ${shown.host}`}
        </p>
        <h1 className="app-sentence">{shown.title}</h1>
        <p className="app-lead">
          {shown.when}, {shown.place}
        </p>
        <h2>What it is about</h2>
        <p className="app-said-so">{abstract || "Nothing is written yet."}</p>
        {may.write && (
          <p>
            <Link to="edit" className={abstract ? undefined : "nhsuk-button"}>
              {abstract ? "Change the words" : "Write a few words"}
            </Link>
          </p>
        )}
        <h2>Slides</h2>
        {slides ? (
          <FileList files={[slides]} mayRemove={may.write} />
        ) : (
          <p>None are handed in yet.</p>
        )}
        {may.write && (
          <p>
            <Link to="slides">{slides ? "Hand in others" : "Hand in your slides"}</Link>
          </p>
        )}
        <Questions of={shown} />
        <PanelFeedbackList of={shown} />
      </div>
      <aside aria-label="Who can read this">
        <section className="app-readers" aria-labelledby="readers">
          <h2 id="readers">Who can read this</h2>
          <p>{shown.isOwn ? "You" : shown.fellow}, those who run the day, and the panel:</p>
          <ul>
            {shown.panel.map(({ name, part }) => (
              <li key={name}>
                {name} <span className="app-soft">({part})</span>
              </li>
            ))}
          </ul>
          <p>The cohort sees the time and the title alone. Name no patient here.</p>
        </section>
        {may.seeChallenge && shown.challenge && (
          <p>
            <Link to={`/challenges/${shown.challenge.id}`}>Your challenge</Link>
          </p>
        )}
      </aside>
    </div>
  );
}

function Questions({ of: { questions, may, isOwn, fellow } }: { of: Shown }) {
  return (
    <>
      <h2>Questions</h2>
      {questions.length === 0 && (
        <p>
          {isOwn ? "The panel has asked nothing beforehand." : "Nobody has asked anything yet."}
        </p>
      )}
      <ul className="app-list">
        {questions.map((question) => (
          <li key={question.id}>
            <p className="app-said-so">{question.text}</p>
            <p className="app-soft">
              {question.by}, {question.when}
            </p>
            {question.isOwn && (
              <Form method="post" action={`questions/${question.id}/removal`}>
                <button type="submit" className="app-link-button">
                  Take it back
                  <span className="nhsuk-u-visually-hidden">: {question.text}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {may.ask && (
        <p>
          <Link to="questions/new">Ask {fellow} something</Link>
        </p>
      )}
    </>
  );
}
