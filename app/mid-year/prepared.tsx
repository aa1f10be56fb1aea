import type { MidYearSide } from "../generated/prisma/enums.ts";
import { OwnPreparation } from "./who-is-ready.tsx";

type Props = {
  review: {
    id: string;
    opened: { by: string | null; when: string };
    locked: string | null;
    own: { side: MidYearSide; isBegun: boolean; isReady: boolean }[];
    answers: { label: string; of: { side: MidYearSide; name: string; text: string }[] }[];
  };
};

/** What the sides prepared, question by question, beside each other. */
export function Prepared({ review: { id, opened, locked, own, answers } }: Props) {
  const late = own.filter(({ isReady }) => !isReady);
  return (
    <>
      <h2>What each side prepared</h2>
      <p className="app-soft">
        {opened.by ? `Opened by ${opened.by}` : "Opened when all were ready"}, {opened.when}
      </p>
      {late.length > 0 && !locked && (
        <>
          <p>What you prepared is not ready, so the others do not read it.</p>
          <OwnPreparation id={id} own={late} />
        </>
      )}
      {answers.map(({ label, of }) => (
        <section key={label} className="app-sheet" aria-label={label}>
          <h3>{label}</h3>
          {of.length === 0 && <p className="app-soft">Nobody answered this.</p>}
          <dl className="app-update">
            {of.map(({ side, name, text }) => (
              <div key={side + name}>
                <dt>
                  {name} ({side})
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
