import { DateTime } from "luxon";
import type { z } from "zod";
import type { Actor } from "../policy/actor.ts";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { postAll } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { invitationDays } from "./invitation-days.ts";
import type { invitationForm } from "./invitation-form.ts";
import { idsNotIn } from "./list-invitations.server.ts";
import { hashOf, newToken } from "./token.server.ts";

/** The most that are invited at once. */
export const mostAtOnce = 1000;
/** Rows a statement. */
const chunk = 100;
/** A button that is pressed twice invites nobody twice. */
const justNowMinutes = 2;

/**
 * Invites people of a programme who have not come in yet: each gets an email with a link of their own. Anybody else who is
 * named is left out, and so is who was invited just now. All or nothing.
 * @returns how many were invited
 * @throws NotFound unless the actor leads the programme
 */
export async function invite(
  actor: Actor,
  programmeId: string | undefined,
  { all, person }: z.output<typeof invitationForm>,
): Promise<number> {
  const programme = await findProgramme(actor, programmeId);
  const now = DateTime.utc();
  return prisma.$transaction(async (tx) => {
    const ids = all
      ? await idsNotIn(tx, programme.id, { state: all, now: now.toJSDate(), limit: mostAtOnce })
      : person.slice(0, mostAtOnce);
    const justNow = now.minus({ minutes: justNowMinutes }).toJSDate();
    const people = await tx.person.findMany({
      where: {
        id: { in: ids },
        cameInAt: null,
        programmes: { some: { programmeId: programme.id, leftAt: null } },
        invitations: { none: { programmeId: programme.id, createdAt: { gt: justNow } } },
      },
      select: { id: true, email: true },
    });
    const invited = people.map((to) => ({ to, token: newToken() }));
    const dates = {
      createdAt: now.toJSDate(),
      expiresAt: now.plus({ days: invitationDays }).toJSDate(),
    };
    for (let at = 0; at < invited.length; at += chunk) {
      const some = invited.slice(at, at + chunk);
      await tx.invitation.createMany({
        data: some.map(({ to, token }) => ({
          programmeId: programme.id,
          personId: to.id,
          sentById: actor.id,
          tokenHash: hashOf(token),
          ...dates,
        })),
      });
      await postAll(
        tx,
        some.map(({ to, token }) => ({
          to,
          template: "invitation",
          props: {
            by: actor.name,
            programme: programme.name,
            url: addressOf(`/invitations/${token}`),
            days: invitationDays,
          },
        })),
      );
    }
    return people.length;
  });
}
