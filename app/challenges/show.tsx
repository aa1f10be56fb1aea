import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { Aims } from "./aims.tsx";
import { ChallengeParts } from "./parts.tsx";
import { ChallengePeople } from "./people.tsx";
import { PrototypeList } from "./prototype-list.tsx";
import { readChallenge } from "./read-challenge.server.ts";
import { StagePath } from "./stage-path.tsx";
import { WhereItStands } from "./where-it-stands.tsx";

export const meta = ({ data }: { data?: { title: string } }) => [
  { title: `${data?.title ?? "Challenge"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readChallenge(actor, params.challengeId));

export default function Challenge() {
  const challenge = useLoaderData<typeof loader>();
  const { id, may } = challenge;
  return (
    <div className="app-columns app-wide">
      <div>
        <p className="app-eyebrow">
          {challenge.host} · {challenge.cohort.name}
        </p>
        <h1 className="app-sentence">{challenge.title}</h1>
        <p className="app-lead app-said-so">
          {challenge.purpose ||
            "Its purpose is not written yet: for whom it is, and what would be different."}
        </p>
        <WhereItStands challengeId={id} entries={challenge.stages} mayWork={may.work} />
        <h2>Live now</h2>
        <p className="app-said-so">{challenge.liveNow || "Nothing is written here at present."}</p>
        {may.work && (
          <p className="app-actions">
            <Link to={`/challenges/${id}/edit`}>Change the purpose, or what is live</Link>
          </p>
        )}
        <Aims challengeId={id} live={challenge.live} closed={challenge.closed} may={may} />
        <PrototypeList challengeId={id} prototypes={challenge.prototypes} mayWork={may.work} />
        <ChallengeParts challengeId={id} begun={challenge.begun} may={may} />
        {challenge.stages.length > 1 && <StagePath challengeId={id} entries={challenge.stages} />}
      </div>
      <aside aria-label="People of this challenge">
        <ChallengePeople
          challengeId={id}
          fellows={challenge.fellows}
          members={challenge.members}
          readers={challenge.readers}
          mayGather={may.gather}
        />
      </aside>
    </div>
  );
}
