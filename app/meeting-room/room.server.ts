import type { Actor } from "../policy/actor.ts";
import { groundRules } from "../policy/ground-rules.ts";
import { setContent } from "../policy/set-content.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { openActions } from "./open-actions.server.ts";
import { ledgerOf } from "./airtime.ts";
import { isLongOver } from "./long-over.server.ts";
import { tallyOf } from "./process-review.server.ts";
import { isReviewShown, resultsOf } from "./review-questions.ts";
import { readRows } from "./room-rows.server.ts";
import { isOfTurn, nextStage, stages, stagesFrom } from "./stages.ts";

/** What is shown of a meeting whose content the actor reads, as it stands at this moment. @throws NotFound */
export async function readRoom(actor: Actor, meetingId: string | undefined) {
  const { meeting, readable } = await findReadable(actor, meetingId);
  const rows = await readRows(actor, meeting, readable);
  const { stage, answered, timer } = rows;
  const isShown = isReviewShown(stage, answered);
  const presenting = rows.bids.find(({ id }) => id === rows.bidId) ?? null;
  const isWaited = rows.bids.some(
    ({ id, isChosen, hasPresented }) => isChosen && !hasPresented && id !== presenting?.id,
  );
  const next = nextStage(stage, isWaited);
  const others = stagesFrom(stage, isShown).filter(
    (one) => one !== next && (presenting || isWaited || !isOfTurn(one)),
  );
  const { zone } = rows.set;
  return {
    id: meeting.id,
    revision: rows.revision,
    set: { id: meeting.setId, name: rows.set.name },
    isPast: stage === "notOpen" && isLongOver(meeting.endsAt),
    stage,
    next: next && { stage: next, name: stages[next].name },
    others,
    timer: timer && { ...timer, now: Date.now() },
    presenting,
    people: rows.people,
    bids: rows.bids,
    ledger: ledgerOf(
      rows.people.filter(({ leads }) => !leads),
      rows.airtime,
    ),
    actions: await openActions(actor, meeting, { zone, people: rows.people }),
    rules: rows.rules,
    review: {
      answered,
      hasAnswered: rows.hasAnswered,
      results: isShown ? resultsOf(await tallyOf(meeting.id)) : null,
    },
    you: actor.id,
    may: {
      lead: !meeting.cancelledAt && setContent.may.lead(actor, meeting),
      readRules: groundRules.may.read(actor, meeting),
      takePart: !meeting.cancelledAt && setContent.may.takePart(actor, meeting),
    },
  };
}

export type Room = Awaited<ReturnType<typeof readRoom>>;

/** The meeting, and the ids of all of its set that the actor reads: the airtime so far is that of these. */
async function findReadable(actor: Actor, meetingId: string | undefined) {
  if (!meetingId) throw new NotFound();
  const found = await prisma.setMeeting.findMany({
    where: { set: { meetings: { some: { id: meetingId } } }, AND: setContent.reach(actor) },
    omit: { link: true, accessNotes: true },
  });
  const meeting = found.find(({ id }) => id === meetingId);
  if (!meeting) throw new NotFound();
  return { meeting, readable: found.map(({ id }) => id) };
}
