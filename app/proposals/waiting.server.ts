import { Prisma } from "../generated/prisma/client.ts";
import { type Actor, ids } from "../policy/actor.ts";
import { proposals } from "../policy/proposals.ts";
import { prisma } from "../server/database/client.server.ts";
import { showDayOrTime } from "../cohorts/wall-time.server.ts";

type Row = {
  kind: "decide" | "mend" | "comment";
  id: string;
  title: string;
  who: string;
  at: string;
};

/** How many of a kind home shows; the rest follow when these are done. */
const shown = 4;

/** An id that nobody has, since SQL knows no empty list. */
const listed = (values: string[]) => Prisma.join([...values, ""]);

/**
 * The proposals that wait for the actor: for a host's lead those to mend, for a programme's lead those to decide on, and for both
 * those on which the other side spoke last. One query, for it stands on home.
 */
export async function proposalsWaiting(actor: Actor) {
  if (!proposals.may.followAny(actor)) return [];
  const led = listed(ids(actor.hostsLed));
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT * FROM (SELECT 'decide' AS kind, r.id, r.title, h.name AS who, r.updatedAt || '' AS at
      FROM Host h JOIN Proposal r ON r.hostId = h.id
      WHERE h.programmeId IN (${listed(actor.programmesLed)}) AND r.state = 'submitted' AND h.id NOT IN (${led})
      ORDER BY r.updatedAt LIMIT ${shown})
    UNION ALL SELECT * FROM (SELECT 'mend', r.id, r.title, '', r.updatedAt || '' FROM Proposal r
      WHERE r.hostId IN (${led}) AND r.state = 'changesAsked' ORDER BY r.updatedAt LIMIT ${shown})
    UNION ALL SELECT * FROM (SELECT 'comment', r.id, r.title, p.name, c.createdAt || ''
      FROM Proposal r ${lastComment} WHERE r.hostId IN (${led}) AND NOT ${isHosts}
        AND r.state IN ('draft', 'changesAsked', 'submitted') AND c.createdAt > COALESCE(r.savedAt, '')
      ORDER BY c.createdAt LIMIT ${shown})
    UNION ALL SELECT * FROM (SELECT 'comment', r.id, r.title, p.name, c.createdAt || ''
      FROM Host h JOIN Proposal r ON r.hostId = h.id ${lastComment}
      WHERE h.programmeId IN (${listed(actor.programmesLed)}) AND h.id NOT IN (${led}) AND ${isHosts}
        AND r.state IN ('draft', 'changesAsked', 'submitted')
        AND c.createdAt > COALESCE((SELECT MAX(createdAt) FROM ProposalStep WHERE proposalId = r.id AND state <> 'submitted'), '')
      ORDER BY c.createdAt LIMIT ${shown})`;
  return rows.map((row) => words[row.kind](row, when(row, actor)));
}

const lastComment = Prisma.sql`JOIN ProposalComment c ON c.id = (SELECT id FROM ProposalComment
  WHERE proposalId = r.id ORDER BY createdAt DESC LIMIT 1) JOIN Person p ON p.id = c.authorId`;
const isHosts = Prisma.sql`EXISTS (SELECT 1 FROM HostLead l WHERE l.hostId = r.hostId AND l.personId = c.authorId)`;

const when = ({ at }: Row, { zone }: Actor) => showDayOrTime(new Date(at), new Date(), zone);

const words = {
  decide: ({ id, title, who }: Row, since: string) => ({
    to: `/proposals/${id}`,
    text: `Decide on “${title}”`,
    detail: `From ${who}, sent ${since}`,
    takes: "15 minutes",
  }),
  mend: ({ id, title }: Row, since: string) => ({
    to: `/proposals/${id}`,
    text: `Mend “${title}” and send it again`,
    detail: `The programme asked for changes, ${since}`,
    takes: "20 minutes",
  }),
  comment: ({ id, title, who }: Row, since: string) => ({
    to: `/proposals/${id}#comments`,
    text: `Read what ${who} commented on “${title}”`,
    detail: since,
    takes: "2 minutes",
  }),
};
