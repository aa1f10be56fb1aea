import { showDay, showDayOrTime } from "../cohorts/wall-time.server.ts";
import type { ProposalState } from "../generated/prisma/client.ts";
import { prisma } from "../server/database/client.server.ts";
import type { ReachedProposal } from "./find-proposal.server.ts";
import { stepWords } from "./states.ts";

type Row = {
  kind: "begun" | "saved" | "step" | "comment" | "placed";
  id: string;
  state: ProposalState;
  text: string;
  at: string;
  name: string;
  isHosts: number;
};

const commentsShown = 200;

/**
 * What has come of a proposal, in one query: who took which step when, and why; who saved it last; what was said about it (of
 * very much, the last 200 comments); and who is placed on it. The caller has asked the policy.
 */
export async function readHistory({ id, hostId }: ReachedProposal, zone: string) {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT 'begun' AS kind, r.id, 'draft' AS state, '' AS text, r.createdAt || '' AS at, p.name, 1 AS isHosts
      FROM Proposal r JOIN Person p ON p.id = r.createdById WHERE r.id = ${id}
    UNION ALL SELECT 'saved', r.id, '', '', r.savedAt || '', p.name, 1
      FROM Proposal r JOIN Person p ON p.id = r.savedById WHERE r.id = ${id}
    UNION ALL SELECT 'step', s.id, s.state, s.reason, s.createdAt || '', p.name, 0
      FROM ProposalStep s JOIN Person p ON p.id = s.byId WHERE s.proposalId = ${id}
    UNION ALL SELECT 'placed', f.id, '', '', l.createdAt || '', p.name, 0
      FROM Challenge g JOIN Placement l ON l.challengeId = g.id JOIN Fellow f ON f.id = l.fellowId JOIN Person p ON p.id = f.personId
      WHERE g.proposalId = ${id} AND l.endedAt IS NULL
    UNION ALL SELECT * FROM (SELECT 'comment', c.id, '', c.text, c.createdAt || '', p.name,
        EXISTS (SELECT 1 FROM HostLead l WHERE l.hostId = ${hostId} AND l.personId = c.authorId)
      FROM ProposalComment c JOIN Person p ON p.id = c.authorId
      WHERE c.proposalId = ${id} ORDER BY c.createdAt DESC LIMIT ${commentsShown})
    ORDER BY at`;
  const now = new Date();
  const of = (...kinds: Row["kind"][]) => rows.filter(({ kind }) => kinds.includes(kind));
  const [saved] = of("saved");
  return {
    steps: of("begun", "step").map((row) => ({
      id: row.id,
      who: row.name,
      did: stepWords[row.state],
      reason: row.text,
      when: showDay(new Date(row.at), zone),
    })),
    comments: of("comment").map((row) => ({
      id: row.id,
      author: row.name,
      isHosts: row.isHosts === 1,
      text: row.text,
      when: showDayOrTime(new Date(row.at), now, zone),
    })),
    placed: of("placed").map(({ name }) => name),
    saved: saved ? `${saved.name}, ${showDayOrTime(new Date(saved.at), now, zone)}` : "",
  };
}
