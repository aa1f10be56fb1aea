import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

type Props = { challengeId: string; children?: ReactNode };

/**
 * "Who can read this" for what whoever reads a challenge's page reads as well: they are named there.
 * @param children what else there is to say of it
 */
export const PageReaders = ({ challengeId, children }: Props) => (
  <section className="app-readers" aria-labelledby="readers">
    <h2 id="readers">Who can read this</h2>
    <p>
      Whoever reads the challenge’s page:{" "}
      <Link to={`/challenges/${challengeId}#readers`}>see their names</Link>. {children} Name no
      patient.
    </p>
  </section>
);
