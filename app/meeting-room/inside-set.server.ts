import type { LearningSet } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { groundRules } from "../policy/ground-rules.ts";
import { type ContentOf, setContent } from "../policy/set-content.ts";
import { prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { type Minutes, ledgerOf } from "./airtime.ts";

type Row = { cohort: string; zone: string; airtime: string; came: string; rules: string | null };
type StoredRules = { version: number; text: string; signed: number; isSigned: number };

/**
 * What a set's page needs beside its people and meetings, in one query: its cohort, and for those within, the airtime ledger
 * and the ground rules. To who facilitates the set the ledger also says to how many meetings each came.
 * @param meetings of the set; the ledger is of those whose content the actor reads
 */
export async function readInsideSet(
  actor: Actor,
  set: Pick<LearningSet, "id" | "cohortId">,
  meetings: ContentOf[],
  members: { id: string; name: string }[],
) {
  const mayEnter = setContent.may.enter(actor, set);
  const mayReadRules = groundRules.may.read(actor, { setId: set.id });
  const seesWhoCame = setContent.may.weigh(actor, set);
  const readable = listOf(
    meetings.filter((meeting) => setContent.may.read(actor, meeting)).map(({ id }) => id),
  );
  const [row] = await prisma.$queryRaw<[Row]>`
    SELECT c.name AS cohort, c.zone,
      (SELECT json_group_array(json_object('personId', a.personId, 'name', p.name, 'minutes', a.minutes))
        FROM Airtime a JOIN Person p ON p.id = a.personId WHERE a.meetingId IN ${readable}) AS airtime,
      (SELECT json_group_array(personId) FROM Attendance
        WHERE ${seesWhoCame} AND kind = 'came' AND meetingId IN ${readable}) AS came,
      (SELECT json_object('version', g.version, 'text', g.text,
          'signed', (SELECT count(*) FROM GroundRulesSignature s JOIN SetMember m ON m.personId = s.personId AND m.setId = g.setId
            WHERE s.rulesId = g.id),
          'isSigned', EXISTS (SELECT 1 FROM GroundRulesSignature s WHERE s.rulesId = g.id AND s.personId = ${actor.id}))
        FROM GroundRules g WHERE ${mayReadRules} AND g.setId = ${set.id} ORDER BY g.version DESC LIMIT 1) AS rules
    FROM Cohort c WHERE c.id = ${set.cohortId}`;
  const came: string[] = JSON.parse(row.came);
  const rules: StoredRules | null = row.rules ? JSON.parse(row.rules) : null;
  const ledger = ledgerOf(members, JSON.parse(row.airtime) as Minutes[]).map((line) => ({
    ...line,
    ...(seesWhoCame && { came: came.filter((id) => id === line.id).length }),
  }));
  return {
    cohort: { name: row.cohort, zone: row.zone },
    inside: mayEnter
      ? {
          ledger,
          rules: rules && { ...rules, isSigned: Number(rules.isSigned) === 1 },
          mayReadRules,
          maySign: groundRules.may.sign(actor, { setId: set.id }),
        }
      : null,
  };
}
