import { DateTime } from "luxon";
import { ImportOutcome } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { pageNumber } from "../ui/page-number.ts";
import { rowOfFile } from "./check-import.server.ts";
import { findImport } from "./find-import.server.ts";
import type { Says } from "./says.ts";

const perPage = 100;
/** After so many minutes a check that has not ended has been cut off by something, such as a restart. */
const mostMinutes = 5;

const outcomeNamed = (text: string | null) =>
  Object.values(ImportOutcome).find((outcome) => outcome === text);

/**
 * An import with what came of its rows: how many of each outcome, and a page of them. What has to be corrected comes
 * before everything else; `?outcome=` asks for one kind, or for "all".
 * @throws NotFound
 */
export async function readImport(actor: Actor, id: string | undefined, request: Request) {
  const one = await findImport(actor, id);
  const ofPeople = { importId: one.id, row: { gt: rowOfFile } };
  const counted = await prisma.importFinding.groupBy({
    by: ["outcome"],
    where: ofPeople,
    _count: true,
  });
  const counts = { error: 0, make: 0, change: 0, leave: 0 };
  for (const { outcome, _count } of counted) counts[outcome] = _count;

  const asked = new URL(request.url).searchParams.get("outcome");
  const outcome = outcomeNamed(asked) ?? (asked || counts.error === 0 ? undefined : "error");
  const page = pageNumber(request);
  const found = await prisma.importFinding.findMany({
    where: { ...ofPeople, outcome },
    orderBy: { row: "asc" },
    skip: (page - 1) * perPage,
    take: perPage + 1,
  });
  const ofFile = await prisma.importFinding.findUnique({
    where: { importId_row: { importId: one.id, row: rowOfFile } },
  });
  const age = DateTime.utc().diff(DateTime.fromJSDate(one.createdAt), "minutes").minutes;
  return {
    id: one.id,
    programme: one.programme,
    fileName: one.fileName,
    state: one.state,
    problem: one.problem,
    rows: one.rows,
    checkedRows: one.checkedRows,
    wasCutOff: one.state === "checking" && age > mostMinutes,
    counts,
    outcome: outcome ?? ("all" as const),
    aboutFile: (ofFile?.says ?? []) as Says[],
    findings: found
      .slice(0, perPage)
      .map((finding) => ({ ...finding, says: finding.says as Says[] })),
    page,
    hasMore: found.length > perPage,
  };
}

/** How many rows a checked import would write, to be confirmed. @throws NotFound */
export async function openConfirmation(actor: Actor, id: string | undefined) {
  const one = await findImport(actor, id);
  const rows = await prisma.importFinding.count({
    where: { importId: one.id, outcome: { in: ["make", "change"] } },
  });
  return { id: one.id, programme: one.programme, fileName: one.fileName, rows };
}

/** Gives an import up: what was sent is deleted, with what was found. @returns the programme's id @throws NotFound, Conflict */
export async function giveUpImport(actor: Actor, id: string | undefined): Promise<string> {
  const one = await findImport(actor, id);
  const { count } = await prisma.peopleImport.deleteMany({
    where: { id: one.id, state: { not: "done" } },
  });
  if (count === 0)
    throw new Conflict("These people have been written already, so there is nothing to give up.");
  return one.programmeId;
}
