import type { Transaction } from "../server/database/client.server.ts";
import { postAll } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";

/** Tells people by email that there is a set for them. The email names nobody: the set's page does, after sign-in. */
export async function tellFormed(tx: Transaction, setId: string, ids: string[]): Promise<void> {
  const people = await tx.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, email: true },
  });
  const props = { url: addressOf(`/sets/${setId}`) };
  await postAll(
    tx,
    people.map((to) => ({ to, template: "set-formed" as const, props })),
  );
}
