import type { EvidenceKind } from "../generated/prisma/client.ts";
import { evidenceKinds } from "./evidence-kinds.ts";

/** A piece of evidence: of which competency, of which kind, and in which month (yyyy-mm) it happened. */
export type Piece = { competencyId: string; kind: EvidenceKind; month: string };

/** How many pieces a competency has: in each month, of each kind, and in all. */
export type Covered = { byMonth: number[]; byKind: number[]; total: number };

/** How many gaps are named at once: invitations, not a list of what is missing. */
const mostInvitations = 3;

/** Counts evidence for each of these competencies, month by month and kind by kind, in the order of both. */
export function cover(competencyIds: string[], months: string[], pieces: Piece[]): Covered[] {
  return competencyIds.map((id) => {
    const own = pieces.filter(({ competencyId }) => competencyId === id);
    return {
      byMonth: months.map((month) => own.filter((piece) => piece.month === month).length),
      byKind: evidenceKinds.map((kind) => own.filter((piece) => piece.kind === kind.id).length),
      total: own.length,
    };
  });
}

/** The few competencies with nothing on them yet that one is invited to write about, in the framework's order. */
export const invitationsAmong = <C extends { total: number }>(competencies: C[]): C[] =>
  competencies.filter(({ total }) => total === 0).slice(0, mostInvitations);

/** How large a count is drawn, from 0 to 3: beyond three, the number says more than a size. */
export const sizeOf = (count: number) => Math.min(count, 3);
