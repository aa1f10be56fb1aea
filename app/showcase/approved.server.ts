import { Prisma } from "../generated/prisma/client.ts";

/**
 * The fellows of the challenge `g` who have a say in what is public of it: all but those who left it early.
 * A condition on the fellow `f`.
 */
const hasSay = Prisma.sql`f.challengeId = g.id AND NOT EXISTS
  (SELECT 1 FROM FellowshipEnding n WHERE n.fellowId = f.id AND n.kind <> 'completed')`;

/** Whether each of the fellows of the challenge `g` approves of the words of its entry `e` as they stand; false where there is none. */
export const isApproved = Prisma.sql`(EXISTS (SELECT 1 FROM Fellow f WHERE ${hasSay}) AND NOT EXISTS
  (SELECT 1 FROM Fellow f WHERE ${hasSay} AND NOT EXISTS
    (SELECT 1 FROM ShowcaseApproval a WHERE a.challengeId = g.id AND a.fellowId = f.id AND a.revision = e.revision)))`;

/** Those fellows in JSON, each with whether they approve of the entry `e`. */
export const fellowsWithSay = Prisma.sql`(SELECT json_group_array(json_object('id', f.id, 'name', p.name, 'approves', EXISTS
    (SELECT 1 FROM ShowcaseApproval a WHERE a.challengeId = g.id AND a.fellowId = f.id AND a.revision = e.revision)) ORDER BY p.name)
  FROM Fellow f JOIN Person p ON p.id = f.personId WHERE ${hasSay})`;

/** Who wants to be named with the challenge `g`, in JSON. */
export const named = Prisma.sql`(SELECT json_group_array(json_object('personId', p.id, 'name', p.name, 'part', n.part) ORDER BY n.part <> 'fellow', p.name)
  FROM ShowcaseName n JOIN Person p ON p.id = n.personId WHERE n.challengeId = g.id)`;
