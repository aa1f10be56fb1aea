import { showDay, showWhen, wallTimeOf } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { findFeedbackTo } from "./find-feedback.server.ts";

/** The booking of a debrief, and who of the cohort's faculty may hold it. @throws NotFound, Forbidden */
export async function openDebrief(actor: Actor, id: string | undefined) {
  const { fellow, round, facilitatorId, debriefAt, debriefPlace, ...feedback } =
    await findFeedbackTo("bookDebrief", actor, id);
  const { zone } = round.cohort;
  const faculty = await prisma.person.findMany({
    where: facultyFor(fellow),
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  const booked = debriefAt && wallTimeOf(debriefAt, zone);
  return {
    id: feedback.id,
    fellow: fellow.person.name,
    faculty,
    from: showDay(round.debriefFrom, zone),
    typed: {
      facilitatorId: facilitatorId ?? (faculty.some((one) => one.id === actor.id) ? actor.id : ""),
      date: booked?.date ?? "",
      starts: booked?.time ?? "",
      place: debriefPlace,
    },
  };
}

const facultyFor = (fellow: { personId: string; cohortId: string }) => ({
  id: { not: fellow.personId },
  memberships: { some: { cohortId: fellow.cohortId, role: "faculty" as const } },
});

/**
 * Settles who holds a debrief, when and where, and tells both by email. Who held it before can read the report no longer.
 * @throws NotFound, Forbidden; Conflict when nobody was asked, when it is released already, or who is chosen is not of the cohort's faculty
 */
export const bookDebrief = (
  actor: Actor,
  id: string | undefined,
  value: { facilitatorId: string; debriefAt: Date; debriefPlace: string },
): Promise<void> =>
  prisma.$transaction(async (tx) => {
    const feedback = await findFeedbackTo("bookDebrief", actor, id, tx);
    if (!feedback.approvedAt) throw new Conflict("Nobody was asked, so there is no report.");
    if (feedback.releasedAt) throw new Conflict("The report has been released already.");
    const facilitator = await tx.person.findFirst({
      where: { id: value.facilitatorId, AND: facultyFor(feedback.fellow) },
      select: { id: true, name: true, email: true },
    });
    if (!facilitator) throw new Conflict("Choose one of the cohort’s faculty for the debrief.");
    await tx.feedback.update({ where: { id: feedback.id }, data: value });
    const { fellow, round } = feedback;
    const props = {
      when: showWhen(value.debriefAt, round.cohort.zone),
      place: value.debriefPlace,
      url: addressOf(`/feedback/${feedback.id}`),
    };
    await post(tx, {
      to: { id: fellow.personId, email: fellow.person.email },
      template: "debrief-booked",
      props: { ...props, with: facilitator.name },
    });
    if (facilitator.id !== actor.id)
      await post(tx, {
        to: facilitator,
        template: "debrief-booked",
        props: { ...props, with: fellow.person.name },
      });
  });
