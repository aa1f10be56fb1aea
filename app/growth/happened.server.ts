import { Prisma } from "../generated/prisma/client.ts";

/**
 * When evidence happened, in SQL over Evidence e, Entry n, MonthlyUpdate u and Goal o. An update is about its month, even when it
 * was written in the next: the 28th at noon is in it wherever one is. A goal happened when it was closed, and until then when it
 * was linked.
 */
export const happened = Prisma.sql`CASE e.kind WHEN 'reflection' THEN COALESCE(n.createdAt, e.createdAt)
  WHEN 'goal' THEN COALESCE(o.closedAt, e.createdAt) WHEN 'update' THEN MIN(u.createdAt, u.month || '-28T12:00:00.000+00:00') ELSE COALESCE(e.happenedOn, e.createdAt) END`;
