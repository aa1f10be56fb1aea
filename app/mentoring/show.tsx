import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { OnlyTheTwo } from "./only-the-two.tsx";
import { readPair } from "./pairs.server.ts";

export const meta = ({ data }: { data?: { name: string } }) => [
  { title: `${data?.name ?? "Mentoring"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readPair(actor, params.pairId));

export default function Pair() {
  const pair = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to="/pairs">{pair.kind}</Link>
      </p>
      <h1>{pair.name}</h1>
      <p className="app-lead">
        {pair.ended ? `From ${pair.since} to ${pair.ended}.` : `Since ${pair.since}.`}
      </p>
      {pair.ended && <p>What you agreed and logged stays here, for the two of you to read.</p>}
      <p className="app-actions">
        <Link to="agreement">How you work together</Link>
      </p>
      <OnlyTheTwo other={pair.other} />
      {pair.may.goOn && (
        <p>
          <Link to="ending">End it</Link>
        </p>
      )}
    </>
  );
}
