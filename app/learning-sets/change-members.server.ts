import type { Transaction } from "../server/database/client.server.ts";

/**
 * Gives a set that stands other members. Who leaves it keeps the meetings of their time; who comes in has those from now on.
 * The caller has asked the policy.
 * @returns the ids of those who came in
 */
export async function changeMembers(
  tx: Transaction,
  setId: string,
  people: string[],
  now: Date,
): Promise<string[]> {
  const standing = await tx.setMember.findMany({ where: { setId } });
  const leaving = standing.filter(({ personId }) => !people.includes(personId));
  const coming = people.filter((id) => !standing.some(({ personId }) => personId === id));
  await tx.formerSetMember.createMany({
    data: leaving.map((one) => ({ ...one, leftAt: now })),
  });
  await tx.setMember.deleteMany({
    where: { setId, personId: { in: leaving.map(({ personId }) => personId) } },
  });
  await tx.setMember.createMany({
    data: coming.map((personId) => ({ setId, personId, joinedAt: now })),
  });
  return coming;
}
