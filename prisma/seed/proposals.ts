import type { Prisma } from "../../app/generated/prisma/client.ts";
import { hosts } from "./hosts.ts";
import { faculty } from "./people.ts";
import { challengeId } from "./progress.ts";
import type { ProposalStory } from "./proposal-story.ts";
import { nextYear } from "./proposals-next-year.ts";
import { thisYear } from "./proposals-this-year.ts";
import type { Year } from "./year.ts";

/** The cohort of the year to come. */
const nextCohort = "thirteenth-cohort";
/** The cohorts that proposals are for. */
type Cohorts = { this: string; next: string };

const stories = [...thisYear, ...nextYear];

/** What hosts have put forward, what was said about it, and what came of it. */
export async function seedProposals(tx: Prisma.TransactionClient, year: Year, cohortId: string) {
  const cohorts = { this: cohortId, next: nextCohort };
  // Those who teach next year coach what is drafted for it.
  await tx.cohortMember.createMany({
    data: faculty
      .slice(0, 2)
      .map(({ id: personId }) => ({ cohortId: nextCohort, personId, role: "faculty" as const })),
  });
  await tx.proposal.createMany({ data: stories.map((one) => proposalRow(one, year, cohorts)) });
  await tx.proposalStep.createMany({
    data: stories.flatMap(({ id, steps }) =>
      steps.map((step, at) => ({
        id: `${id}-step-${at + 1}`,
        proposalId: id,
        state: step.state,
        reason: step.reason ?? "",
        revision: 1,
        byId: step.by,
        createdAt: year.at(step.at, "15:20"),
      })),
    ),
  });
  await tx.proposalComment.createMany({
    data: stories.flatMap(({ id, comments }) =>
      comments.map(({ by, at, text }, index) => ({
        id: `${id}-comment-${index + 1}`,
        proposalId: id,
        authorId: by,
        text,
        createdAt: year.at(at, "11:05"),
      })),
    ),
  });
  for (const { id, fellow } of stories)
    if (fellow)
      await tx.challenge.update({ where: { id: challengeId(fellow) }, data: { proposalId: id } });
}

const said = [
  "problem",
  "affected",
  "earlier",
  "whyNow",
  "scale",
  "kind",
  "kindOfParts",
  "sureness",
  "sponsor",
  "mentor",
  "protectedTime",
  "data",
] as const satisfies (keyof ProposalStory)[];

function proposalRow(
  story: ProposalStory,
  year: Year,
  cohorts: Cohorts,
): Prisma.ProposalCreateManyInput {
  const { id, title, host, ready = [], lookAgainIn } = story;
  const createdAt = year.at(story.begun, "09:40");
  const last = story.steps.at(-1);
  const lead = hosts.find((one) => one.id === host)?.lead.id;
  if (!lead) throw new Error(`Nobody leads "${host}"`);
  return {
    id,
    title,
    hostId: host,
    cohortId: story.year && cohorts[story.year],
    ...Object.fromEntries(said.map((name) => [name, story[name]])),
    ...Object.fromEntries(ready.map((tick) => [tick, true])),
    lookAgainOn: lookAgainIn ? year.at({ ago: -lookAgainIn }, "00:00") : null,
    state: last?.state ?? "draft",
    createdById: lead,
    savedById: lead,
    savedAt: createdAt,
    createdAt,
    updatedAt: last ? year.at(last.at, "15:20") : createdAt,
  };
}
