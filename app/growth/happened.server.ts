import { Prisma } from "../generated/prisma/client.ts";

/**
 * When evidence happened, in SQL over Evidence e, Entry n and MonthlyUpdate u. An update is about its month, even when it was
 * written in the next: the 28th at noon is in it wherever one is.
 */
export const happened = Prisma.sql`CASE e.kind WHEN 'reflection' THEN COALESCE(n.createdAt, e.createdAt)
  WHEN 'update' THEN MIN(u.createdAt, u.month || '-28T12:00:00.000+00:00') ELSE COALESCE(e.happenedOn, e.createdAt) END`;
