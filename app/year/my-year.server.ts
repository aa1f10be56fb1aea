import { daysAfter, showDays } from "../cohorts/days.server.ts";
import { showDay, showPeriod } from "../cohorts/wall-time.server.ts";
import { type Actor, ids } from "../policy/actor.ts";
import { ownMeetings } from "../policy/meetings.ts";
import { ownCohorts } from "../policy/year.ts";
import { prisma } from "../server/database/client.server.ts";
import { milestoneBand, milestoneEvent, mostMilestones } from "./cohort-year.server.ts";
import { daysAway } from "./move-for-pauses.server.ts";
import { ownDays } from "./own-days.server.ts";
import { type BandOf, type YearEvent, showYear } from "./year-view.server.ts";

const meetingsShown = 100;
const reviewsShown = 60;
/** How far a picture reaches when nothing else says so, in days before and after today. */
const around = 120;

/**
 * The actor's own year: milestones of the cohorts that they belong to, the meetings at which they are expected, the host
 * reviews of theirs that fall due. A fellow's milestones are those that their pauses have moved, to the end that is theirs.
 */
export async function readMyYear(actor: Actor) {
  const now = new Date();
  const cohorts = await listCohorts(actor, now);
  const { zone } = actor;
  const from = cohorts.length > 0 ? earliest(cohorts) : daysAfter(now, -around, zone);
  const to = cohorts.length > 0 ? latest(cohorts) : daysAfter(now, around, zone);
  const milestones = await listMilestones(cohorts, now);
  const meetings = await listMeetings(actor, from);
  const reviews = await listReviews(actor, from);
  const bands: BandOf[] = [
    ...cohorts.map(({ id, name, programme }) => ({
      id,
      name: cohorts.length > 1 ? `${programme.name}, ${name.toLowerCase()}` : "Milestones",
      ...milestoneBand,
    })),
    { id: "sets", name: "Set meetings", shape: "ring", one: "set meeting", many: "set meetings" },
    {
      id: "reviews",
      name: "Host reviews",
      shape: "diamond",
      one: "host review",
      many: "host reviews",
    },
  ];
  const events = [...milestones, ...meetings, ...reviews];
  const inUse = bands.filter(({ id }) => events.some(({ band }) => band === id));
  return {
    cohorts: cohorts.map(({ id, name, programme }) => ({ id, name, programme: programme.name })),
    isEmpty: events.length === 0,
    isAway: cohorts.some(({ own }) => own?.pauses.some((pause) => isAway(pause, now))),
    ...showYear(events, inUse, { from, to, zone }, now),
  };
}

type OwnCohort = Awaited<ReturnType<typeof listCohorts>>[number];

const isAway = ({ from, until }: { from: Date; until: Date | null }, now: Date) =>
  from <= now && (until === null || until > now);

/** The actor's cohorts whose year is not over, or that still ask something of them, with their own fellowship in each. */
async function listCohorts(actor: Actor, now: Date) {
  const fellowships = new Map(actor.fellowships.map((year) => [year.cohortId, year]));
  const found = await prisma.cohort.findMany({
    where: ownCohorts(actor),
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      zone: true,
      startsOn: true,
      endsOn: true,
      programme: { select: { name: true } },
    },
  });
  return found.map((cohort) => {
    const own = fellowships.get(cohort.id);
    const ends = own?.endsOn ?? cohort.endsOn;
    return { ...cohort, own, ends, isOver: ends < now };
  });
}

const running = (cohorts: OwnCohort[]) => {
  const found = cohorts.filter(({ isOver }) => !isOver);
  return found.length > 0 ? found : cohorts.slice(-1);
};
const earliest = (cohorts: OwnCohort[]) =>
  new Date(Math.min(...running(cohorts).map(({ startsOn }) => startsOn.getTime())));
const latest = (cohorts: OwnCohort[]) =>
  new Date(Math.max(...running(cohorts).map(({ ends }) => ends.getTime())));

async function listMilestones(cohorts: OwnCohort[], now: Date): Promise<YearEvent[]> {
  const shown = new Set(ids(running(cohorts)));
  const away = cohorts.map(({ own, zone }) => daysAway(own?.pauses ?? [], { zone, now }));
  const found = await prisma.milestone.findMany({
    where: {
      OR: [
        { cohortId: { in: [...shown] } },
        // Of a year that is over: what is still to come, wherever pauses have moved it to.
        {
          cohortId: { in: ids(cohorts).filter((id) => !shown.has(id)) },
          endsOn: { gte: daysAfter(now, -Math.max(0, ...away) - 1, "UTC") },
        },
      ],
    },
    orderBy: { startsOn: "asc" },
    take: mostMilestones,
  });
  const milestones = found.flatMap((milestone) => {
    const cohort = cohorts.find(({ id }) => id === milestone.cohortId);
    if (!cohort) return [];
    const { zone } = cohort;
    const days = ownDays(milestone, cohort, cohort.own, now);
    if (!days) return [];
    const event = milestoneEvent({ ...milestone, ...days }, cohort);
    const was = showDays(milestone.startsOn, milestone.endsOn, zone);
    const notes = event.when === was ? [] : [`Moved for your time away: the cohort’s is ${was}`];
    if (!shown.has(cohort.id) && event.to <= now) return [];
    return [{ ...event, notes: [...ofCohort(cohorts, cohort), ...notes] }];
  });
  return [...milestones, ...running(cohorts).flatMap((cohort) => ownEnd(cohorts, cohort))];
}

/** Whose year it is, where there are several to tell apart. */
const ofCohort = (cohorts: OwnCohort[], { name, programme }: OwnCohort) =>
  cohorts.length > 1 ? [`${programme.name}, ${name.toLowerCase()}`] : [];

function ownEnd(cohorts: OwnCohort[], cohort: OwnCohort): YearEvent[] {
  if (!cohort.own) return [];
  const { id, ends, zone } = cohort;
  const day = daysAfter(ends, 0, zone);
  return [
    {
      id: `end-${id}`,
      band: id,
      title: "Your year ends",
      about: "",
      when: showDay(ends, zone),
      notes: ofCohort(cohorts, cohort),
      path: null,
      from: day,
      to: daysAfter(day, 1, zone),
      zone,
    },
  ];
}

async function listMeetings(actor: Actor, from: Date): Promise<YearEvent[]> {
  const found = await prisma.setMeeting.findMany({
    where: { AND: ownMeetings(actor), cancelledAt: null, startsAt: { gte: from } },
    orderBy: { startsAt: "asc" },
    take: meetingsShown,
    select: { id: true, setId: true, startsAt: true, endsAt: true, place: true },
  });
  const names = new Map([...actor.sets, ...actor.setsLed].map(({ id, name }) => [id, name]));
  return found.map(({ id, setId, startsAt, endsAt, place }) => ({
    id: `meeting-${id}`,
    band: "sets",
    title: `${names.get(setId) ?? "Set"} meets`,
    about: place,
    when: showPeriod(startsAt, endsAt, actor.zone),
    notes: [],
    path: `/meetings/${id}`,
    from: startsAt,
    to: endsAt,
    zone: actor.zone,
  }));
}

async function listReviews(actor: Actor, from: Date): Promise<YearEvent[]> {
  const own = new Set(ids(actor.fellowships.map(({ id }) => ({ id, name: "" }))));
  const sponsored = new Map(actor.sponsorOf.map(({ id, name }) => [id, name]));
  const found = await prisma.hostReview.findMany({
    where: { fellowId: { in: [...own, ...sponsored.keys()] }, dueOn: { gte: from } },
    orderBy: { dueOn: "asc" },
    take: reviewsShown,
    select: { id: true, number: true, dueOn: true, fellowId: true },
  });
  return found.map(({ id, number, dueOn, fellowId }) => {
    const { zone } = actor;
    const day = daysAfter(dueOn, 0, zone);
    return {
      id: `review-${id}`,
      band: "reviews",
      title: own.has(fellowId)
        ? `Your host review ${number} is due`
        : `Host review ${number} of ${sponsored.get(fellowId)}`,
      about: "",
      when: showDay(dueOn, zone),
      notes: [],
      path: `/reviews/${id}`,
      from: day,
      to: daysAfter(day, 1, zone),
      zone,
    };
  });
}
