import { type ResendStandIn, startResendStandIn } from "../support/resend-stand-in.ts";
import { type RunningServer, eventually, ready, startServer } from "../support/running-server.ts";
import { addressOf, unplaced } from "./first-people.ts";
import * as lead from "./first-steps.ts";
import { test as base, expect, look } from "./fixtures.ts";

// A server of this file's own, as it is first started: nobody is there, and mail goes out as in earnest.
const test = base.extend<object, { mailboxes: ResendStandIn; server: RunningServer }>({
  mailboxes: [
    // oxlint-disable-next-line no-empty-pattern -- the first argument must be destructured
    async ({}, use) => {
      const mailboxes = await startResendStandIn();
      await use(mailboxes);
      await mailboxes.close();
    },
    { scope: "worker" },
  ],
  server: [
    async ({ mailboxes }, use) => {
      const server = await startServer({
        WEB_CONCURRENCY: "1",
        LOG_LEVEL: "error",
        MAIL_OUTBOX: "0",
        RESEND_API_KEY: mailboxes.key,
        RESEND_BASE_URL: mailboxes.url,
      });
      await ready(server);
      await use(server);
      await server.remove();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server }, use) => use(server.origin),
});

test("from an empty database to a running cohort of 24, and everybody's first sign-in", async ({
  visitor,
  server,
  mailboxes,
  forgive,
}) => {
  const ada = await visitor();
  const effort = await lead.counting(ada);
  const link = /open this once: (\S+)/.exec(server.output())?.[1] ?? "";
  await lead.setUp(ada, link);
  forgive(/status of 4(04|22)/);
  const late = await visitor();
  await late.goto(link);
  await expect(late.getByText("This set-up link has been used")).toBeVisible();

  await lead.nameController(ada);
  await lead.makeCohort(ada);
  await lead.planYear(ada);
  await lead.addHosts(ada);
  await lead.bringPeopleIn(ada);
  await lead.makeLastSet(ada);
  await lead.startYears(ada);
  await lead.nameSecondLead(ada);
  await lead.inviteEverybody(ada);

  /** Somebody opens the invitation that reached them, and is at home. */
  async function comesIn(name: string, places: string[]) {
    const letter = await eventually(
      () => mailboxes.delivered.find(({ mail }) => mail.to === addressOf(name))?.mail,
      30,
    );
    const page = await visitor();
    await page.goto(/href="([^"]+\/invitations\/[^"]+)"/.exec(letter.html)?.[1] ?? "");
    await expect(page.getByRole("heading", { level: 1, name: `Welcome, ${name}` })).toBeVisible();
    await page.getByRole("button", { name: "Come in" }).click();
    await lead.isAtHome(page, name);
    const header = page.getByRole("navigation", { name: "Main" });
    expect(await header.getByRole("link").allTextContents(), name).toEqual(places);
    await look(page);
    return page;
  }

  const hostLead = await comesIn("Fenmoor Lead", ["Home", "Fellows", "Host", "People"]);
  await lead.draftChallenge(hostLead);
  await lead.decide(ada);
  await lead.placeLast(ada);
  const { presses, fields } = await effort();
  // Of half an hour in seconds, at ten a press and twenty a field.
  expect(10 * presses + 20 * fields).toBeLessThan(30 * 60);

  for (const { name, places, theirs } of arrivals) {
    const page = await comesIn(name, places);
    await expect(page.getByRole("main").getByText(theirs, { exact: true })).toBeVisible();
    await page.context().close();
  }
  await lead.copyToNextYear(ada);
});

/** Who comes in: where the header leads them, and something on their home that is theirs. */
const arrivals = [
  {
    name: unplaced,
    places: "Home,Year,Journal,Mentoring,Sets,Challenge,Progress,Growth,Feedback,People".split(","),
    theirs: "Write a reflection",
  },
  {
    name: "Ruth Faculty",
    places: "Home,Year,Shared with me,Sets,Fellows,Feedback,Competencies,Cohort,People".split(","),
    theirs: "Faculty",
  },
  {
    name: "Joyce Facilitator",
    places: ["Home", "Year", "Shared with me", "Sets", "People"],
    theirs: "Facilitator of Ash, Birch, Cedar and Damson",
  },
  {
    name: "Fenmoor Mentor",
    places: ["Home", "Shared with me", "Mentoring", "People"],
    theirs: /^Mentor or coach of .*Yusuf Fellow/,
  },
  {
    name: "Ines Coach",
    places: ["Home", "Shared with me", "Mentoring", "People"],
    theirs: "Mentor or coach of 12 fellows",
  },
  {
    name: "Fenmoor Sponsor",
    places: ["Home", "Year", "Shared with me", "Fellows", "People"],
    theirs: /^Sponsor of .*Yusuf Fellow/,
  },
  {
    name: "Maureen Citizen",
    places: ["Home", "Year", "Sets", "People"],
    theirs: "Coming up",
  },
  { name: "Olwen Assessor", places: ["Home", "Year", "People"], theirs: "Coming up" },
  {
    name: "Grace Second",
    places: ["Home", "Sets", "Programme", "People", "Email"],
    theirs: "Programme lead",
  },
];
