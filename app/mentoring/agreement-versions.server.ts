import { showDay, showWhen } from "../cohorts/wall-time.server.ts";
import type { PairAgreement } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { pairAgreements } from "../policy/mentoring.ts";
import { prisma } from "../server/database/client.server.ts";
import { agreementFields } from "./agreement-fields.ts";
import { bare, nameIn } from "./agreements.server.ts";
import { findPair } from "./find-pair.server.ts";
import { inHours } from "./pair-words.ts";

const versionsPerPage = 10;

/** The versions of an agreement, the latest first: who wrote each, and what they changed. @param page from 1 @throws NotFound */
export async function listVersions(actor: Actor, id: string | undefined, page: number) {
  const pair = await findPair(actor, id);
  // One more is read than is shown, for what the last of them changed.
  const found = await prisma.pairAgreement.findMany({
    where: { pairId: pair.id, AND: pairAgreements.reach(actor) },
    orderBy: { revision: "desc" },
    skip: (page - 1) * versionsPerPage,
    take: versionsPerPage + 1,
  });
  return {
    id: pair.id,
    page,
    hasMore: found.length > versionsPerPage,
    versions: found.slice(0, versionsPerPage).map((version, index) => ({
      revision: version.revision,
      by: nameIn(pair, version.byId),
      when: showWhen(version.createdAt, actor.zone),
      changes: changesOf(found[index + 1], version, actor.zone),
    })),
  };
}

/** What one version says otherwise than the one before; nothing for the first. */
function changesOf(before: PairAgreement | undefined, after: PairAgreement, zone: string) {
  if (!before) return [];
  const said = (version: PairAgreement) => [
    ...agreementFields.map(({ name, label }) => ({ label: bare(label), text: version[name] })),
    { label: "For how long in all?", text: inHours(version.minutes) },
    { label: "When do you look at this again?", text: showDay(version.reviewOn, zone) },
  ];
  const earlier = said(before);
  return said(after).flatMap(({ label, text }, index) =>
    earlier[index]?.text === text
      ? []
      : [{ label, before: earlier[index]?.text || "Nothing", after: text || "Nothing" }],
  );
}
