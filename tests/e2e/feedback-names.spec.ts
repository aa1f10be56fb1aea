import { expect, glance, look, phone, test } from "./fixtures.ts";
import { openMail } from "./outbox.ts";

test("a fellow names raters on a phone, faculty ask for another, then approve, and only then is anybody asked", async ({
  as,
  forgive,
}) => {
  forgive(/status of 422/);
  const ben = await as("ben", phone);
  await ben.goto("/");
  await look(ben);
  await ben.getByRole("link", { name: "Name your raters" }).click();
  await expect(ben.getByRole("heading", { level: 1, name: "Your 360° feedback" })).toBeVisible();
  await expect(ben.getByText("You have named 3 people.")).toBeVisible();
  await look(ben);

  await ben.getByRole("link", { name: "Name somebody" }).click();
  await ben.getByLabel("Name", { exact: true }).fill("Ada Moor");
  await ben.getByLabel("Email address").fill("ben.cartwright@example.org");
  await ben.getByRole("radio", { name: "Peers in the host organisation" }).check();
  await ben.getByLabel("How do they know you?").fill("We share a clinic");
  await ben.getByRole("button", { name: "Name them" }).click();
  await expect(ben.getByRole("link", { name: /own address/ })).toBeVisible();
  await expect(ben.getByLabel("How do they know you?")).toHaveValue("We share a clinic");
  await look(ben);
  await ben.getByLabel("Email address").fill("ada.moor@fleetwater.example.org");
  await ben.getByRole("button", { name: "Name them" }).click();
  await expect(ben.getByText("Named. Nobody has been written to.")).toBeVisible();

  await ben.getByRole("link", { name: "Name somebody" }).click();
  await ben.getByText("Choose somebody of your programme").click();
  await look(ben);
  await ben.getByRole("link", { name: "Yusuf Ahmed" }).click();
  await expect(ben.getByRole("radio", { name: "Fellows in the cohort" })).toBeChecked();
  await ben.getByLabel("How do they know you?").fill("In my set");
  await look(ben);
  await ben.getByRole("button", { name: "Name them" }).click();
  await ben.getByRole("button", { name: "Send to faculty" }).click();
  await expect(ben.getByText(/^Sent to faculty/)).toBeVisible();
  await expect(ben.getByText("Waits for faculty").first()).toBeVisible();
  await look(ben);
  const path = new URL(ben.url()).pathname;

  const ruth = await as("ruth");
  await ruth.goto("/");
  await ruth.getByRole("link", { name: /^Approve the raters of/ }).click();
  await look(ruth);
  await ruth.getByRole("link", { name: "Ben Cartwright" }).first().click();
  await expect(ruth.getByRole("heading", { name: "The raters of Ben Cartwright" })).toBeVisible();
  await look(ruth);
  await ruth.getByRole("link", { name: /to change something first$/ }).click();
  await ruth.getByLabel("What should change, and why?").fill("Somebody who disagrees with you");
  await look(ruth);
  await ruth.getByRole("button", { name: "Send the names back" }).click();
  await expect(ruth.getByText(/^Sent back/)).toBeVisible();
  await openMail(ruth, "Ben Cartwright", "About the names for your feedback");
  await expect(ruth.frameLocator("iframe").getByText("disagrees")).toHaveCount(0);

  await ben.goto(path);
  await expect(ben.getByText("Somebody who disagrees with you")).toBeVisible();
  await ben.getByRole("link", { name: "Take back Ada Moor" }).click();
  await look(ben);
  await ben.getByRole("button", { name: "Take this name back" }).click();
  await expect(ben.getByText("Ada Moor is taken back.")).toBeVisible();
  await ben.getByRole("button", { name: "Send to faculty" }).click();
  await expect(ben.getByText(/^Sent to faculty/)).toBeVisible();

  await ruth.goto(`${path}/approval`);
  await ruth.getByRole("button", { name: "Approve and ask 4 people" }).click();
  await expect(ruth.getByText("Approved. 4 people are asked by email.")).toBeVisible();
  await look(ruth);
  await openMail(ruth, "yusuf.ahmed@example.org", "Your feedback is asked for");

  await ben.goto(path);
  await expect(ben.getByText("0 of 4 have answered.")).toBeVisible();
  await ben.getByRole("link", { name: "Answer about yourself" }).click();
  await ben.locator("label", { hasText: "Often" }).first().click();
  await expect(ben.getByText("1 of 34 answered")).toBeVisible();
  await expect(ben.getByText(/^Saved \d/)).toBeVisible();
  await look(ben);
  await ben.reload();
  await expect(ben.getByRole("radio", { name: "Often" }).first()).toBeChecked();
});

test("a programme's lead sees how far a round is by counts, and brings a questionnaire in", async ({
  as,
  forgive,
}) => {
  forgive(/status of 422/);
  const lead = await as("bernadette");
  await lead.goto("/feedback-rounds/twelfth-round-2");
  await expect(lead.getByRole("heading", { name: "All together" })).toBeVisible();
  await expect(lead.getByRole("main")).not.toContainText("Amara");
  await look(lead);
  await lead.goto("/programmes/headroom-fellowship/questionnaires/new");
  const file = (text: string) => ({
    name: "ours.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(text),
  });
  await lead.getByLabel("Title").fill("Ours");
  await lead.getByLabel("Statements (CSV)").setInputFiles(file("competency,statement\nA,\n"));
  await lead.getByRole("button", { name: "Bring it in" }).click();
  await expect(lead.getByRole("link", { name: "Row 2: enter the statement." })).toBeVisible();
  await look(lead);
  await lead
    .getByLabel("Statements (CSV)")
    .setInputFiles(file("competency,statement\nA,listens\n"));
  await lead.getByRole("button", { name: "Bring it in" }).click();
  await expect(lead.getByRole("heading", { level: 1, name: "Ours" })).toBeVisible();
  await look(lead);
  await lead.getByRole("link", { name: "Questionnaires", exact: true }).click();
  await look(lead);
});

test("without script a fellow names somebody, and answers about themselves", async ({
  browser,
  as,
}) => {
  const signed = await as("amara");
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await signed.context().storageState(),
    viewport: { width: 320, height: 640 },
  });
  const amara = await context.newPage();
  await amara.goto("/feedback/amara-feedback/self");
  await glance(amara);
  await amara.locator("#statement0").check();
  await amara.getByRole("button", { name: "Save" }).click();
  await expect(amara.getByText("Saved. 33 statements have no answer yet.")).toBeVisible();
  await amara.getByRole("link", { name: "Name somebody" }).click();
  await amara.getByLabel("Name", { exact: true }).fill("Edda Frost");
  await amara.getByLabel("Email address").fill("edda.frost@northmere.example.org");
  await amara.getByRole("radio", { name: "Citizens" }).check();
  await amara.getByLabel("How do they know you?").fill("On the patients’ panel");
  await amara.getByRole("button", { name: "Name them" }).click();
  await expect(amara.getByText("Edda Frost", { exact: true }).first()).toBeVisible();
  await glance(amara);
});
