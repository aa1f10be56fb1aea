import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { challenges } from "../policy/challenges.ts";
import { fellows } from "../policy/progress.ts";
import { mostLiveAims } from "./aims.server.ts";
import { factsOf } from "./facts.server.ts";
import { type ReachedChallenge, findChallenge } from "./find-challenge.server.ts";
import { roleWords } from "./members.server.ts";
import { outcomes } from "./outcomes.ts";
import { stageName } from "./stages.ts";

/** A challenge's page: its words, its aims, where it stands and how it came there, and who works on it. @throws NotFound */
export async function readChallenge(actor: Actor, id: string | undefined) {
  const challenge = await findChallenge(actor, id);
  const facts = await factsOf(challenge);
  const day = (text: string) => showDay(new Date(text), challenge.cohort.zone);
  const live = facts.aims.filter(({ closedAt }) => !closedAt);
  const closed = facts.aims.filter(({ closedAt }) => closedAt);
  return {
    ...wordsOf(challenge),
    host: facts.host,
    live: live.map(({ id: aimId, text, setOn }) => ({ id: aimId, text, setOn: day(setOn) })),
    closed: closed.map(({ id: aimId, text, learned, closedAt }) => {
      return { id: aimId, text, learned, closedOn: day(closedAt ?? "") };
    }),
    stages: facts.entries.map(({ on, stage, byId, ...entry }) => ({
      ...entry,
      stage,
      name: stageName(stage),
      on: day(on),
      may: { reword: challenges.may.reword(actor, challenge, { byId }) },
    })),
    prototypes: facts.prototypes.map(({ startsOn, outcome, ...prototype }) => {
      const past = outcome && outcomes[outcome].past;
      return { ...prototype, startsOn: day(startsOn), outcome: past };
    }),
    fellows: facts.fellows.map((fellow) => ({
      ...fellow,
      may: { read: fellows.may.read(actor, { ...challenge, id: fellow.id }) },
    })),
    members: facts.members.map(({ role, ...one }) => ({ ...one, role: roleWords[role] })),
    readers: facts.readers,
    begun: facts.begun,
    may: {
      work: challenges.may.work(actor, challenge),
      own: challenges.may.own(actor, challenge),
      gather: challenges.may.gather(actor, challenge),
      setAim: challenges.may.work(actor, challenge) && live.length < mostLiveAims,
    },
  };
}

const wordsOf = ({ id, title, purpose, liveNow, cohort, cohortId }: ReachedChallenge) => ({
  id,
  title,
  purpose,
  liveNow,
  cohort: { id: cohortId, name: cohort.name },
});
