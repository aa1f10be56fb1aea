import type { Share } from "../generated/prisma/client.ts";
import type { ShareAudience } from "../generated/prisma/enums.ts";
import type { Actor } from "../policy/actor.ts";
import { readers } from "../policy/journal.ts";
import { prisma } from "../server/database/client.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import { audienceWords, inNames } from "./audience-words.ts";
import { type AudienceMember, audienceMembers, membersOf } from "./audiences.server.ts";
import { type OwnEntry, findEntry } from "./find-entry.server.ts";
import { lookOnceMore } from "./look-once-more.server.ts";
import { untitled } from "./untitled.ts";

type ShareRow = Pick<
  Share,
  "id" | "audience" | "audienceId" | "createdAt" | "expiresAt" | "revokedAt"
> & {
  reader: string | null;
  isOlder: bigint | number;
  comments: bigint | number;
  /** { name, readAt }[] */
  readings: string;
};

/** Who can read an entry, apart from its writer; and of the copies that are over, those that were commented on. */
export async function readersOf(actor: Actor, entry: OwnEntry) {
  const now = new Date();
  const rows = await prisma.$queryRaw<ShareRow[]>`
    SELECT s.id, s.audience, s.audienceId, s.createdAt, s.expiresAt, s.revokedAt, p.name AS reader,
      s.text <> ${entry.text} OR s.title <> ${entry.title} AS isOlder,
      (SELECT COUNT(*) FROM Comment c WHERE c.shareId = s.id) AS comments,
      (SELECT json_group_array(json_object('name', q.name, 'readAt', r.readAt) ORDER BY r.readAt) FROM ShareReading r
        JOIN Person q ON q.id = r.personId WHERE r.shareId = s.id) AS readings
    FROM Share s LEFT JOIN Person p ON p.id = s.readerId
    WHERE s.entryId = ${entry.id} AND (s.revokedAt IS NULL AND (s.expiresAt IS NULL OR s.expiresAt > ${now})
      OR EXISTS (SELECT 1 FROM Comment c WHERE c.shareId = s.id))
    ORDER BY s.createdAt`;
  const isByRole = rows.some(({ audience }) => audience !== "person");
  const members = isByRole ? await audienceMembers(actor.id) : [];
  return rows.map((row) => {
    const readings = JSON.parse(row.readings) as { name: string; readAt: string }[];
    const over = row.revokedAt ?? (row.expiresAt && row.expiresAt <= now ? row.expiresAt : null);
    return {
      id: row.id,
      reader: row.reader ?? inNames(membersOf(members, row).map(({ name }) => name)),
      as: row.audience === "person" ? null : audienceWords[row.audience],
      isOver: over !== null,
      isOlder: Boolean(Number(row.isOlder)),
      comments: Number(row.comments),
      since: showDay(row.createdAt, actor.zone),
      until: row.expiresAt && showDay(row.expiresAt, actor.zone),
      readings: readings.map(({ name, readAt }) => ({
        name,
        on: showDay(new Date(readAt), actor.zone),
      })),
    };
  });
}

/** An entry that is to be shared, and whom with. @throws NotFound */
export async function openSharing(actor: Actor, entryId: string | undefined) {
  const entry = await findEntry(actor, entryId);
  const members = await audienceMembers(actor.id);
  return {
    id: entry.id,
    title: entry.title || untitled,
    ...(await lookOnceMore(entry)),
    audiences: audiencesOffered(members),
    people: await listReaders(actor, members),
  };
}

/** The roles that somebody holds, each with who that is now. */
const audiencesOffered = (members: AudienceMember[]) =>
  (Object.keys(audienceWords) as (keyof typeof audienceWords)[]).flatMap((audience) => {
    const held = latestOf(members, audience);
    return held.length === 0
      ? []
      : [
          {
            audience,
            title: audienceWords[audience],
            names: inNames(held.map(({ name }) => name)),
          },
        ];
  });

/** Who holds a role in the latest of the writer's years in which somebody does. */
export function latestOf(members: AudienceMember[], role: ShareAudience): AudienceMember[] {
  const all = members.filter(({ audience }) => audience === role);
  return all.filter(({ of }) => of === all[0]?.of);
}

/** The people whom the actor may share with one by one, by name, each with what they are to the actor. */
async function listReaders(actor: Actor, members: AudienceMember[]) {
  const people = await prisma.person.findMany({
    where: readers.reach(actor),
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  return people.map((person) => ({ ...person, relation: relationOf(person.id, members) }));
}

function relationOf(personId: string, members: AudienceMember[]): string {
  const roles = members
    .filter(({ id, audience }) => id === personId && audience !== "cohort")
    .map(({ audience }) => audience);
  return [...new Set(roles)].join(", ");
}
