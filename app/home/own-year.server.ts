import { DateTime } from "luxon";
import { daysBetween } from "../cohorts/days.server.ts";
import { monthOf, showDay, showMonth } from "../cohorts/wall-time.server.ts";
import { dueInWords, isPast, ownDue } from "../journal-prompts/due.server.ts";
import { timeFor } from "../journal-prompts/questions.ts";
import type { Actor } from "../policy/actor.ts";
import { runningYear } from "../policy/placements.ts";
import { prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { daysAway } from "../year/move-for-pauses.server.ts";
import type { Task } from "./task.ts";

/** The day of the month from which its update is asked for. */
const updateFrom = 20;

/** How long before a prompt for reflection is due it comes up on home, in days. */
const promptNotice = 14;
/** How many of them home shows; the rest follow when these are begun. */
const promptsShown = 3;

type Year = Actor["fellowships"][number];
type Known = Record<"hasUpdate" | "isAway" | "isDeferred" | "isAlum", number | bigint> &
  Record<"prompts" | "zone", string>;

/**
 * What the actor's own year asks of them: the month's update and what they are set to reflect on while it runs, and from its last
 * month on, whether they stay in the network. Nothing of it while they are away. One query, for it stands on every fellow's home.
 */
export async function ownYear(actor: Actor): Promise<Task[]> {
  const now = new Date();
  const year = runningYear(actor, now);
  const today = DateTime.fromJSDate(now, { zone: actor.zone });
  if (!year) return [];
  const isRunning = year.endsOn >= now;
  const isUpdateDue = today.day >= updateFrom && isRunning;
  const isLastMonth = DateTime.fromJSDate(year.endsOn).minus({ months: 1 }).toJSDate() <= now;
  const month = monthOf(now, actor.zone);
  const known = await knownOf(actor, year, month, now);
  if (!known || Number(known.isAway) || Number(known.isDeferred)) return [];
  const update: Task = {
    to: `/progress/${year.id}/updates/${month}`,
    text: `Write your update for ${showMonth(month)}`,
    detail: "Learned, stuck, next",
    takes: "2 minutes",
  };
  const leaving: Task = {
    to: `/leaving/${year.id}`,
    text: "Say whether you want to stay in the network",
    detail: `Your year ends on ${showDay(year.endsOn, actor.zone)}`,
    takes: "3 minutes",
    due: year.endsOn,
  };
  return [
    ...(isUpdateDue && !Number(known.hasUpdate) ? [update] : []),
    ...(isRunning ? promptsDue(known, year, now) : []),
    ...(isLastMonth && !Number(known.isAlum) ? [leaving] : []),
  ];
}

type Prompt = { id: string; title: string; questions: number; dueOn: string };

/** The prompts that are due within the notice and not begun, on the days to which the fellow's pauses have moved them. */
function promptsDue({ prompts, zone }: Known, { pauses }: Year, now: Date): Task[] {
  const clock = { zone, now };
  return (JSON.parse(prompts) as Prompt[])
    .map((prompt) => ({ ...prompt, due: ownDue(new Date(prompt.dueOn), pauses, clock) }))
    .filter(({ due }) => due && !isPast(due, clock) && daysBetween(now, due, zone) <= promptNotice)
    .slice(0, promptsShown)
    .map(({ id, title, questions, due }) => ({
      to: `/journal-prompts/${id}`,
      text: `Reflect on “${title}”`,
      detail: `From your programme. ${dueInWords(due, clock)}`,
      takes: timeFor(questions),
      due,
    }));
}

async function knownOf(
  { cohorts }: Actor,
  { id: fellowId, pauses }: Year,
  month: string,
  now: Date,
) {
  // A pause moves what is due on, so that what is still to come may be planned for before today.
  const away = daysAway(pauses, { zone: "UTC", now });
  const since = DateTime.fromJSDate(now).minus({ days: 2 + away });
  const until = DateTime.fromJSDate(now).plus({ days: promptNotice });
  const [known] = await prisma.$queryRaw<Known[]>`
    SELECT EXISTS (SELECT 1 FROM MonthlyUpdate u WHERE u.fellowId = f.id AND u.month = ${month}) AS hasUpdate,
      EXISTS (SELECT 1 FROM FellowshipPause b WHERE b.fellowId = f.id AND b."from" <= ${now}
        AND (b.until IS NULL OR b.until > ${now})) AS isAway,
      EXISTS (SELECT 1 FROM Alum a WHERE a.programmeId = c.programmeId AND a.personId = f.personId) AS isAlum,
      EXISTS (SELECT 1 FROM FellowshipEnding e WHERE e.fellowId = f.id AND e.kind = 'deferred') AS isDeferred, c.zone,
      (SELECT json_group_array(json_object('id', q.id, 'title', q.title, 'questions', json_array_length(q.questions), 'dueOn', q.dueOn)
          ORDER BY q.dueOn) FROM JournalPrompt q
        WHERE q.cohortId = f.cohortId AND q.cohortId IN ${listOf(cohorts)} AND q.withdrawnAt IS NULL AND q.opensOn <= ${now}
          AND q.dueOn BETWEEN ${since.toJSDate()} AND ${until.toJSDate()}
          AND NOT EXISTS (SELECT 1 FROM Entry t WHERE t.promptId = q.id AND t.authorId = f.personId)) AS prompts
    FROM Fellow f JOIN Cohort c ON c.id = f.cohortId WHERE f.id = ${fellowId}`;
  return known;
}
