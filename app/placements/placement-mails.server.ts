import type { Transaction } from "../server/database/client.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import type { OpenYear } from "./find-year.server.ts";

type Addressee = { id: string; email: string };
type Told = {
  /** The host with which the fellow is placed anew; null when that stays as it was. */
  hostId: string | null;
  sponsor?: Addressee;
  mentor?: Addressee;
};

/** Tells those whom a placement concerns, each in their own part. What changed for nobody is told to nobody. */
export async function tellOfPlacement(
  tx: Transaction,
  year: OpenYear,
  { hostId, sponsor, mentor }: Told,
) {
  const select = { id: true, email: true } as const;
  const leads = hostId
    ? await tx.person.findMany({ where: { hostLeads: { some: { hostId } } }, select })
    : [];
  if (!hostId && !sponsor && !mentor) return;
  const fellow = await tx.person.findUniqueOrThrow({ where: { id: year.personId }, select });
  const progress = `/progress/${year.id}`;
  const told = [
    { to: fellow, part: "fellow" as const, path: `/fellows/${year.id}` },
    ...[sponsor ?? []].flat().map((to) => ({ to, part: "sponsor" as const, path: progress })),
    // A mentor reads what their fellow shares, and nothing else of the year.
    ...[mentor ?? []].flat().map((to) => ({ to, part: "mentor" as const, path: "/shared" })),
    ...leads.map((to) => ({ to, part: "host lead" as const, path: progress })),
  ];
  for (const { to, part, path } of told)
    await post(tx, { to, template: "fellow-placed", props: { part, url: addressOf(path) } });
}
