import { DateTime } from "luxon";
import { beforeAll, expect, test } from "vitest";
import { queriesSoFar } from "../../app/server/database/client.server.ts";
import { browserOf } from "../support/app.ts";
import { seedPeople } from "../support/database.ts";
import { addFrameworks } from "../support/made-frameworks.ts";

beforeAll(async () => {
  await seedPeople();
  await addFrameworks();
}, 60_000);

const most = 6;
const month = DateTime.now().setZone("Europe/London").toFormat("yyyy-MM");

test.each([
  ["amara", "/"],
  ["ruth", "/"],
  ["helena", "/"],
  ["bernadette", "/"],
  ["amara", "/journal"],
  ["amara", "/journal/new"],
  ["amara", "/journal/new?competency=rc1"],
  ["amara", "/journal/amara-consultants"],
  ["amara", "/journal/amara-consultants/edit"],
  ["amara", "/journal/amara-consultants/evidence"],
  ["amara", "/journal/amara-consultants/share"],
  ["gwilym", "/cohorts/twelfth-cohort/journal-prompts"],
  ["amara", "/journal-prompts/what-has-changed"],
  ["bernadette", "/journal-prompts/unexpected-teacher"],
  ["gwilym", "/journal-prompts/unexpected-teacher/edit"],
  ["ruth", "/shared"],
  ["ruth", "/shared/amara-consultants-ruth"],
  ["amara", "/competencies"],
  ["amara", "/growth"],
  ["amara", "/growth/ratings/new?moment=baseline"],
  ["amara", "/growth/evidence/new?competency=rc1"],
  ["amara", "/growth/evidence/amara-linked-1-rc2/edit"],
  ["amara", "/growth/shifts"],
  ["amara", "/growth/shifts/new"],
  ["amara", "/competencies/rc1"],
  ["gwilym", "/competencies/rc1"],
  ["amara", "/competencies/rc1/ratings/new"],
  ["amara", "/competencies/rc1/rating-requests/new"],
  ["amara", "/rating-requests"],
  ["ruth", "/rating-requests"],
  ["amara", "/rating-requests/amara-rc1-ruth"],
  ["ruth", "/rating-requests/amara-ie1-ruth/answer"],
  ["ruth", "/sets"],
  ["amara", "/sets/hawthorn"],
  ["ruth", "/meetings/hawthorn-8"],
  ["ruth", "/progress"],
  ["helena", "/progress/amara-year"],
  ["amara", `/progress/amara-year/updates/${month}`],
  ["amara", "/reviews/amara-review-2"],
  ["amara", "/account"],
  ["ruth", "/sets/hawthorn"],
  ["amara", "/account/profile"],
  ["amara", "/account/photo"],
  ["amara", "/directory"],
  ["amara", "/directory?q=choir&part=fellow&cohort=twelfth-cohort&offers=yes"],
  ["amara", "/directory/amara"],
  ["ruth", "/directory/amara"],
  ["gwilym", "/cohorts/twelfth-cohort"],
  ["gwilym", "/cohorts/twelfth-cohort/sets/new"],
  ["bernadette", "/programmes/headroom-fellowship/cohorts/new?from=twelfth-cohort"],
  ["bernadette", "/cohorts/twelfth-cohort/placements"],
  ["bernadette", "/cohorts/thirteenth-cohort/start"],
  ["bernadette", "/fellows/parveen-year"],
  ["bernadette", "/fellows/amara-year/placement"],
  ["bernadette", "/fellows/amara-year/deferral"],
  ["bernadette", "/fellows/parveen-year/pauses/parveen-pause/end"],
  ["bernadette", "/mail/undelivered"],
  ["bernadette", "/programmes/headroom-fellowship/people"],
  ["bernadette", "/programmes/headroom-fellowship/people/joyce"],
  ["bernadette", "/programmes/headroom-fellowship/conflicts"],
  ["bernadette", "/programmes/headroom-fellowship/invitations"],
  ["bernadette", "/imports/headroom-import"],
  ["bernadette", "/programmes/headroom-fellowship/people/import"],
  ["ben", "/"],
  ["gwilym", "/cohorts/twelfth-cohort/fellows"],
  ["gwilym", "/prompts/hannah-update"],
  ["marcus", "/meetings/plane-4/attendance"],
  ["bernadette", "/programmes/headroom-fellowship"],
  ["bernadette", "/programmes/headroom-fellowship/leads"],
  ["amara", "/year"],
  ["ruth", "/year"],
  ["helena", "/year"],
  ["gwilym", "/cohorts/twelfth-cohort/year"],
  ["gwilym", "/cohorts/twelfth-cohort/milestones/template"],
  ["gwilym", "/milestones/twelfth-cohort-board/edit"],
  ["desmond", "/"],
  ["bernadette", "/programmes/headroom-fellowship/hosts"],
  ["bernadette", "/hosts/northmere"],
  ["desmond", "/hosts/northmere"],
  ["bernadette", "/hosts/northmere/leads?q=joyce"],
  ["bernadette", "/hosts/northmere/agreements/new"],
  ["desmond", "/agreements/northmere-agreement"],
  ["bernadette", "/programmes/headroom-fellowship/interests"],
  ["bernadette", "/programmes/headroom-fellowship/frameworks"],
  ["bernadette", "/programmes/headroom-fellowship/frameworks/new?from=systems-leadership-1"],
  ["bernadette", "/frameworks/published"],
  ["bernadette", "/frameworks/draft/competencies/draft-one/edit"],
  ["bernadette", "/frameworks/whole/publication"],
  ["bernadette", "/frameworks/published/retirement"],
  ["bernadette", "/frameworks/published/comparison?with=systems-leadership-1"],
  ["bernadette", "/cohorts/twelfth-cohort/framework"],
  ["bernadette", "/cohorts/twelfth-cohort/framework?to=published"],
  ["bernadette", "/cohorts/twelfth-cohort/edit"],
  ["bernadette", "/interests/redwing-interest"],
])(`for %s, %s takes ${most} queries at most, the frame's included`, async (who, path) => {
  const browser = await browserOf(who);
  await browser.get(path);
  const before = queriesSoFar();
  expect((await browser.get(path)).status).toBe(200);
  expect(queriesSoFar() - before).toBeLessThanOrEqual(most);
});
