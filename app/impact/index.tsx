import { Link, useLoaderData } from "@remix-run/react";
import { PageReaders } from "../challenges/page-readers.tsx";
import type { ImpactSide } from "../generated/prisma/enums.ts";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { Claim } from "./claim.tsx";
import { sides } from "./impact-words.ts";
import { readImpact } from "./read-impact.server.ts";

export const meta = titled("Impact");

export const loader = signedIn((actor, { params }) => readImpact(actor, params.challengeId));

export default function Impact() {
  const { challenge, claims, may } = useLoaderData<typeof loader>();
  const path = `/challenges/${challenge.id}/impact`;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/challenges/${challenge.id}`}>The challenge</Link>
      </p>
      <h1>Impact</h1>
      <p className="app-lead">
        What came of it, on what grounds, and what else may have brought it about. An honest “some
        confidence” is worth more than a proud figure.
      </p>
      {(Object.keys(sides) as ImpactSide[]).map((side) => {
        const about = claims.filter((claim) => claim.side === side);
        return (
          <section key={side} aria-labelledby={`side-${side}`}>
            <h2 id={`side-${side}`}>{sides[side].name}</h2>
            <p className="app-soft">{sides[side].asks}</p>
            {about.length === 0 && <p>Nothing is claimed here yet.</p>}
            {about.map((claim) => (
              <Claim key={claim.id} claim={claim} path={path} mayWork={may.work} />
            ))}
            {may.work && (
              <p className="app-actions">
                <Link to={`${path}/new?side=${side}`}>Add a claim: {sides[side].name}</Link>
              </p>
            )}
          </section>
        );
      })}
      <PageReaders challengeId={challenge.id} />
    </>
  );
}
