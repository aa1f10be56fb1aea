import { showDayOrTime, showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { describeDevice } from "./describe-device.ts";

/** Where the actor is signed in, this session first. */
export async function listSessions(actor: Actor) {
  const sessions = await prisma.session.findMany({
    where: { userId: actor.id, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: "desc" },
    take: 50,
    select: { id: true, userAgent: true, createdAt: true },
  });
  const now = new Date();
  return sessions
    .map(({ id, userAgent, createdAt }) => ({
      id,
      device: describeDevice(userAgent),
      since: showDayOrTime(createdAt, now, actor.zone),
      isThis: id === actor.sessionId,
    }))
    .sort((a, b) => Number(b.isThis) - Number(a.isThis));
}

/** The actor's passkeys. */
export async function listPasskeys(actor: Actor) {
  const passkeys = await prisma.passkey.findMany({
    where: { userId: actor.id },
    orderBy: { createdAt: "asc" },
    select: { id: true, name: true, createdAt: true },
  });
  return passkeys.map(({ id, name, createdAt }) => ({
    id,
    name: name ?? "A passkey",
    added: createdAt && showDay(createdAt, actor.zone),
  }));
}

/** Signs the actor out everywhere, here too. */
export const endSessions = (actor: Actor) =>
  prisma.session.deleteMany({ where: { userId: actor.id } });

/** Takes one of the actor's passkeys away. Safe to repeat. */
export const removePasskey = (actor: Actor, id: string | undefined) =>
  prisma.passkey.deleteMany({ where: { id: id ?? "", userId: actor.id } });
