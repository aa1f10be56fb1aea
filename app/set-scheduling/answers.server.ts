import { showPeriod } from "../cohorts/wall-time.server.ts";
import { engagementsOf, ownClashesAt } from "../learning-sets/clashes.server.ts";
import { peopleOf, withCohort } from "../learning-sets/sets.server.ts";
import type { Actor } from "../policy/actor.ts";
import { polls } from "../policy/meeting-polls.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import { type Answerer, readAnswerLink } from "./answer-link.server.ts";
import { findPoll } from "./polls.server.ts";
import type { Choice } from "./rank-times.ts";

/** The actor as somebody who answers a poll. @throws NotFound, Forbidden for who is not asked */
export async function asAnswerer(actor: Actor, pollId: string | undefined): Promise<Answerer> {
  const poll = await findPoll(actor, pollId);
  if (!polls.may.answer(actor, poll)) throw new Forbidden();
  return { pollId: poll.id, personId: actor.id };
}

/** Whoever holds the token of an email as somebody who answers a poll. @throws NotFound when it is not ours */
export function byLink(token: string | undefined): Answerer {
  const answerer = readAnswerLink(token);
  if (!answerer) throw new NotFound();
  return answerer;
}

/** A poll for one who answers it, with what they said last and what else they have then. @throws NotFound for who left the set */
export async function openAnswer({ pollId, personId }: Answerer) {
  const poll = await prisma.meetingPoll.findUnique({
    where: { id: pollId },
    include: {
      set: { include: withCohort },
      times: {
        orderBy: { startsAt: "asc" },
        include: { answers: { where: { personId }, select: { choice: true } } },
      },
    },
  });
  const person = poll && (await peopleOf(poll.set)).find(({ id }) => id === personId);
  if (!person) throw new NotFound();
  const { zone } = poll.set.cohort;
  const [first, last] = [poll.times[0], poll.times.at(-1)];
  const engagements =
    first && last
      ? await engagementsOf(prisma, [personId], { startsAt: first.startsAt, endsAt: last.endsAt })
      : [];
  return {
    id: poll.id,
    name: person.name.split(" ")[0] ?? "",
    place: poll.place,
    isClosed: poll.closedAt !== null,
    times: poll.times.map(({ id, startsAt, endsAt, answers }) => ({
      id,
      when: showPeriod(startsAt, endsAt, zone),
      choice: answers[0]?.choice ?? null,
      clashes: ownClashesAt({ startsAt, endsAt }, engagements, zone),
    })),
  };
}

/**
 * Takes somebody's answer to a poll, in place of what they said before.
 * @param choices for each time, by its id
 * @throws NotFound for who left the set, Conflict when the poll is closed
 */
export async function answerPoll(answerer: Answerer, choices: Record<string, Choice>) {
  const { isClosed, times } = await openAnswer(answerer);
  if (isClosed)
    throw new Conflict(
      "This poll is closed, so your answer was not taken. The time that was chosen reaches you as an invitation.",
    );
  const { personId } = answerer;
  const ids = times.map(({ id }) => id).filter((id) => choices[id]);
  await prisma.$transaction([
    prisma.pollAnswer.deleteMany({ where: { personId, timeId: { in: ids } } }),
    prisma.pollAnswer.createMany({
      data: ids.map((timeId) => ({ timeId, personId, choice: choices[timeId]! })),
    }),
  ]);
}
