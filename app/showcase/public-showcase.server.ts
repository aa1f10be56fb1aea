import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { isApproved, named } from "./approved.server.ts";

const challengesPerPage = 30;

type Row = { title: string; tried: string; learned: string; failed: string; names: string };

/**
 * An open showcase, as everybody finds it: of each challenge what all of its fellows approve of, and those who want to be named. Nothing
 * else of a challenge is asked for, so that nothing else can be told.
 * @param page from 1
 * @throws NotFound when there is none, or it is closed
 */
export async function readShowcase(slug: string | undefined, page: number) {
  const showcase = await prisma.showcase.findFirst({
    where: { slug, openedAt: { not: null } },
    select: {
      cohortId: true,
      title: true,
      about: true,
      cohort: { select: { name: true, programme: { select: { name: true } } } },
    },
  });
  if (!slug || !showcase) throw new NotFound();
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT e.title, e.tried, e.learned, e.failed, ${named} AS names
    FROM ShowcaseEntry e JOIN Challenge g ON g.id = e.challengeId WHERE g.cohortId = ${showcase.cohortId} AND ${isApproved}
    ORDER BY e.title, g.id LIMIT ${challengesPerPage + 1} OFFSET ${(page - 1) * challengesPerPage}`;
  const { title, about, cohort } = showcase;
  return {
    title,
    about,
    cohort: cohort.name,
    programme: cohort.programme.name,
    page,
    hasMore: rows.length > challengesPerPage,
    challenges: rows.slice(0, challengesPerPage).map(({ names, ...words }) => ({
      ...words,
      names: (JSON.parse(names) as { name: string; part: string }[]).map(({ name, part }) => {
        return { name, part };
      }),
    })),
  };
}
