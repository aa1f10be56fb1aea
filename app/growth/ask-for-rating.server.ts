import type { Actor } from "../policy/actor.ts";
import { raters, ratingRequests } from "../policy/growth.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { findCompetency, ownYear } from "./competencies.server.ts";
import { findRequest } from "./rating-requests.server.ts";

/** A competency, and the faculty whom the actor may ask how they see them on it. @throws NotFound, Forbidden for who is no fellow */
export async function openAsking(actor: Actor, competencyId: string | undefined) {
  const { id, title } = await findCompetency(actor, competencyId);
  const faculty = await prisma.person.findMany({
    where: raters.reach(actor, ownYear(actor, new Date())),
    orderBy: { name: "asc" },
    select: { id: true, name: true, profession: true },
  });
  return { id, title, faculty };
}

/**
 * Asks one of the faculty how they see the actor on a competency, and tells them by email that they were asked. Asking the very
 * same again while it is open asks once.
 * @returns the question's id
 * @throws NotFound; Forbidden for who is no fellow; Conflict when the same person has been asked about the same already, or is
 *   no longer of the faculty
 */
export async function askForRating(
  actor: Actor,
  competencyId: string | undefined,
  { facultyId, asked }: { facultyId: string; asked: string },
): Promise<string> {
  const competency = await findCompetency(actor, competencyId);
  const year = ownYear(actor, new Date());
  return prisma.$transaction(async (tx) => {
    const faculty = await tx.person.findFirst({
      where: { id: facultyId, AND: raters.reach(actor, year) },
      select: { id: true, name: true, email: true },
    });
    if (!faculty)
      throw new Conflict("That person is not of your cohort’s faculty. Choose somebody who is.");
    const question = { personId: actor.id, facultyId, competencyId: competency.id };
    const open = await tx.ratingRequest.findFirst({
      where: { ...question, withdrawnAt: null, rating: { is: null } },
      select: { id: true, asked: true },
    });
    if (open?.asked === asked) return open.id;
    if (open)
      throw new Conflict(
        `You have asked ${faculty.name} about this already, and they have not answered yet. Take that question back first, to ask anew.`,
      );
    const { id } = await tx.ratingRequest.create({
      data: { ...question, fellowId: year.id, asked },
      select: { id: true },
    });
    const props = { fellow: actor.name, url: addressOf(`/rating-requests/${id}`) };
    await post(tx, { to: faculty, template: "rating-asked", props });
    return id;
  });
}

/** Takes a question back that nobody has answered. Safe to repeat. @throws NotFound, Forbidden, Conflict when it is answered */
export const withdrawRequest = (actor: Actor, id: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const request = await findRequest(actor, id, tx);
    if (!ratingRequests.may.withdraw(actor, request)) throw new Forbidden();
    if (await tx.facultyRating.count({ where: { requestId: request.id } }))
      throw new Conflict("It has just been answered, so it stays. The answer is on its page.");
    await tx.ratingRequest.updateMany({
      where: { id: request.id, withdrawnAt: null },
      data: { withdrawnAt: new Date() },
    });
  });
