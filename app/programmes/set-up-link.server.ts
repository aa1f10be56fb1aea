import { createHash, randomBytes } from "node:crypto";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import type { SetUpValue } from "./programme-form.ts";
import { writeProgramme } from "./programmes.server.ts";

const hash = (token: string) => createHash("sha256").update(token).digest("hex");

const isEmpty = async (db: Transaction) => !(await db.person.findFirst({ select: { id: true } }));

/**
 * Makes the one-time link of a database with nobody in it, and ends the one before. Only its hash is kept.
 * @returns its token; null when somebody is there, who leaves the link without a use
 */
export const makeSetUpLink = (): Promise<string | null> =>
  prisma.$transaction(async (tx) => {
    await tx.setUpLink.deleteMany({ where: { usedAt: null } });
    if (!(await isEmpty(tx))) return null;
    const token = randomBytes(24).toString("base64url");
    await tx.setUpLink.create({ data: { tokenHash: hash(token) } });
    return token;
  });

/** Lets a set-up link pass that can still be used. @throws NotFound */
export async function openSetUpLink(token: string | undefined, db: Transaction = prisma) {
  const link = await db.setUpLink.findFirst({
    where: { tokenHash: hash(token ?? ""), usedAt: null },
    select: { id: true },
  });
  if (link && (await isEmpty(db))) return link;
  throw new NotFound(
    "This set-up link has been used, or a newer one has taken its place. If Headroom is set up, sign in with your email address; else start the server again, and take the link that its log shows.",
  );
}

/**
 * Uses a set-up link up: makes the first person, their programme, and them its lead.
 * @returns the ids of both
 * @throws NotFound when the link cannot be used, or no longer
 */
export const useSetUpLink = (token: string | undefined, value: SetUpValue) =>
  prisma.$transaction(async (tx) => {
    const { id } = await openSetUpLink(token, tx);
    await tx.setUpLink.update({ where: { id }, data: { usedAt: new Date() } });
    const person = await tx.person.create({
      data: { name: value.name, email: value.email, cameInAt: new Date() },
      select: { id: true },
    });
    const programme = await writeProgramme(tx, value.programme, person.id);
    return { personId: person.id, programmeId: programme.id };
  });
