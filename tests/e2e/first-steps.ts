import type { Page } from "@playwright/test";
import { DateTime } from "luxon";
import { addressOf, firstFellows, firstHosts, firstPeople, unplaced } from "./first-people.ts";
import { expect, look } from "./fixtures.ts";

/* How the lead of a new programme brings it to its first running cohort, page by page. */

const cohort = "First cohort";
const begins = DateTime.now().setZone("Europe/London").minus({ months: 1 }).startOf("month");
const ends = begins.plus({ years: 1 }).minus({ days: 1 });
const title = "Medicines change four times on the way home";

/** They are at home. */
export const isAtHome = (page: Page, name: string) =>
  expect(
    page.getByRole("heading", { level: 1, name: `Hello ${name.split(" ")[0]}` }),
  ).toBeVisible();

/** The page has that heading. */
const isAt = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: true }).click();

/** Follows a link of the page, to the page with that heading. */
async function follow(page: Page, name: string, to: string) {
  await page.getByRole("main").getByRole("link", { name, exact: true }).click();
  await isAt(page, to);
}

/** From wherever one is to a step of setting the programme up. */
async function takeStep(page: Page, name: string, to: string) {
  await page.getByRole("link", { name: "Programme", exact: true }).click();
  await page
    .getByRole("region", { name: "What to do next" })
    .getByRole("link", { name, exact: true })
    .click();
  await isAt(page, to);
}

export async function setUp(ada: Page, link: string) {
  await ada.goto(link);
  await ada.getByLabel("Your name").fill("Ada Lovelace");
  await ada.getByLabel("Your email address").fill("ada@example.org");
  await ada.getByLabel("Name of your programme").fill("Analytical Fellowship");
  await press(ada, "Set it up and go in");
  await isAt(ada, "Analytical Fellowship");
  await look(ada);
}

export async function nameController(ada: Page) {
  await follow(ada, "Name, data controller, words for hosts", "About Analytical Fellowship");
  await ada.getByLabel("Data controller (optional)").fill("University of Ockham");
  await look(ada);
  await press(ada, "Save");
  await ada.getByRole("link", { name: "Privacy, and who reads what" }).click();
  await expect(ada.getByText("University of Ockham")).toBeVisible();
}

export async function makeCohort(ada: Page) {
  await takeStep(ada, "Make the first cohort", "Make a cohort");
  await ada.getByLabel("Name", { exact: true }).fill(cohort);
  await ada.getByLabel("First day").fill(begins.toISODate() ?? "");
  await ada.getByLabel("Last day").fill(begins.minus({ days: 1 }).toISODate() ?? "");
  await press(ada, "Make the cohort");
  await expect(ada.getByRole("alert")).toContainText("The last day must be after the first");
  await expect(ada.getByLabel("Name", { exact: true })).toHaveValue(cohort);
  await look(ada);
  await ada.getByLabel("Last day").fill(ends.toISODate() ?? "");
  await press(ada, "Make the cohort");
  await isAt(ada, cohort);
  await look(ada);
}

export async function planYear(ada: Page) {
  await takeStep(ada, "Plan the year", "Add from the template of the year");
  await press(ada, "Add what is ticked");
  await expect(ada.getByText(/milestones are added to the year/)).toBeVisible();
}

export async function addHosts(ada: Page) {
  await takeStep(ada, "Add the hosts", "Hosts");
  for (const { name, place, code } of firstHosts) {
    await follow(
      ada,
      name === firstHosts[0]?.name ? "Add a host" : "Add another host",
      "A new host",
    );
    await ada.getByLabel("Name of the organisation").fill(name);
    await ada.getByLabel("Place").fill(place);
    await ada.getByLabel("Code (optional)").fill(code);
    await press(ada, "Make the host");
    await isAt(ada, "Who leads this host");
  }
}

export async function bringPeopleIn(ada: Page) {
  await takeStep(ada, "Bring people in", "People");
  await follow(ada, "Import a spreadsheet", "Bring people in from a spreadsheet");
  const buffer = Buffer.from(firstPeople(cohort));
  const file = { name: "Our people.csv", mimeType: "text/csv", buffer };
  await ada.getByLabel("CSV file").setInputFiles(file);
  await press(ada, "Check the rows");
  await isAt(ada, "What this file would do");
  await expect(ada.getByText("Conflict of interest")).toHaveCount(0);
  await press(ada, /^Write \d+ rows$/);
  await isAt(ada, "People");
}

export async function makeLastSet(ada: Page) {
  await takeStep(ada, "Form the sets", "Form the sets");
  await follow(ada, "Make one set by hand", "Make a set");
  await ada.getByLabel("Name", { exact: true }).fill("Damson");
  await ada.getByLabel("Facilitator", { exact: true }).selectOption("Joyce Facilitator");
  for (const name of firstFellows.slice(18)) await ada.getByLabel(name).check();
  await press(ada, "Make the set");
  await isAt(ada, "Damson");
}

export async function startYears(ada: Page) {
  await takeStep(ada, "Start the fellows’ years", "Start the fellows’ years");
  await look(ada);
  await press(ada, "Start the years of those ticked");
  await expect(ada.getByText("23 years are started.")).toBeVisible();
}

export async function nameSecondLead(ada: Page) {
  await ada.getByRole("link", { name: "Programme", exact: true }).click();
  await follow(ada, "Programme leads", "Programme leads");
  await ada.getByLabel("Their email address").fill(addressOf("Grace Second"));
  await press(ada, "Make them a lead");
  await expect(ada.getByText("Grace Second leads the programme now.")).toBeVisible();
}

export async function inviteEverybody(ada: Page) {
  await takeStep(ada, "Invite everybody", "Invitations");
  await press(ada, /^Invite \d+ people who have not been invited yet$/);
  await expect(ada.getByText(/people invited. The emails are on their way/)).toBeVisible();
}

export async function draftChallenge(lead: Page) {
  await lead.getByRole("link", { name: "Host", exact: true }).click();
  await isAt(lead, "Fenmoor Health Board");
  await follow(lead, "Draft a challenge", "Draft a challenge");
  await lead.getByLabel("Working title").fill(title);
  await lead.getByLabel("What is the problem?").fill("Nobody has the whole list.");
  await lead.getByLabel("Who is affected, and how?").fill("People on new medicines.");
  await lead.getByLabel("What has been tried, and why did it fall short?").fill("A portal.");
  await lead.getByLabel("Why now?").fill("The portal ends in spring.");
  await lead.getByRole("radio", { name: "Borough" }).check();
  await lead.getByRole("radio", { name: "Wicked" }).check();
  await lead.getByLabel("Who sponsors it?").fill("Fenmoor Sponsor");
  await press(lead, "Save the draft");
  await follow(lead, "Send it to the programme", `Send “${title}” to the programme`);
  await press(lead, "Send it");
  await expect(lead.getByText("Waiting for the programme’s decision")).toBeVisible();
}

export async function decide(ada: Page) {
  await ada.getByRole("link", { name: "Home", exact: true }).click();
  await isAtHome(ada, "Ada");
  await ada.getByRole("link", { name: `Decide on “${title}”` }).click();
  await isAt(ada, title);
  await ada.getByRole("link", { name: "Decide on it" }).click();
  await ada.getByRole("radio", { name: "Approve it" }).check();
  await press(ada, "Send the answer");
  await expect(ada.getByText("Answered.")).toBeVisible();
}

export async function placeLast(ada: Page) {
  await ada.getByRole("link", { name: "Programme", exact: true }).click();
  await isAt(ada, "Analytical Fellowship");
  await follow(ada, cohort, cohort);
  await follow(ada, "Placements", "Placements");
  await follow(ada, `Place ${unplaced}`, `Place ${unplaced}`);
  await ada.getByLabel("An approved challenge").selectOption(`${title} (Fenmoor Health Board)`);
  await press(ada, "Save the placement");
  await isAt(ada, unplaced);
  await follow(ada, "Start the year", `Start the year of ${unplaced}`);
  await press(ada, "Start the year");
  await expect(ada.getByText("The year is started.")).toBeVisible();
}

export async function copyToNextYear(ada: Page) {
  await ada.getByRole("link", { name: "Programme", exact: true }).click();
  await isAt(ada, "Analytical Fellowship");
  await expect(ada.getByRole("region", { name: "What to do next" })).toHaveCount(0);
  await follow(ada, `Copy ${cohort} to the next year`, `Copy ${cohort} to the next year`);
  const next = begins.plus({ years: 1 }).toISODate() ?? "";
  await expect(ada.getByLabel("First day")).toHaveValue(next);
  await ada.getByLabel("Name", { exact: true }).fill("Second cohort");
  await look(ada);
  await press(ada, "Make the cohort");
  await isAt(ada, "Second cohort");
}

/** Counts the presses and the fields filled in from here on. */
export async function counting(page: Page) {
  await page.addInitScript(() => {
    const count = (what: string) =>
      localStorage.setItem(what, String(1 + Number(localStorage.getItem(what))));
    addEventListener("click", () => count("presses"), true);
    addEventListener("change", () => count("fields"), true);
  });
  return () =>
    page.evaluate(() => ({
      presses: Number(localStorage.getItem("presses")),
      fields: Number(localStorage.getItem("fields")),
    }));
}
