import { Link } from "@remix-run/react";

type Props = {
  rules: { version: number; text: string; signed: number; isSigned: boolean } | null;
  setId: string;
  maySign: boolean;
};

/** The ground rules as they stand, in view. */
export function RulesPanel({ rules, setId, maySign }: Props) {
  const page = `/sets/${setId}/ground-rules`;
  return (
    <section className="app-sheet" aria-labelledby="rules">
      <h2 id="rules" className="app-aside-title">
        Ground rules
      </h2>
      {!rules && (
        <p>
          The set has not agreed any yet. <Link to={`${page}/new`}>Write the first</Link>
        </p>
      )}
      {rules && (
        <>
          <p className="app-said-so">{rules.text}</p>
          <p className="app-soft">
            Version {rules.version}, signed by {rules.signed}
          </p>
          <Link to={page}>
            {maySign && !rules.isSigned ? "Read and sign them" : "Who signed, and earlier versions"}
          </Link>
        </>
      )}
    </section>
  );
}
