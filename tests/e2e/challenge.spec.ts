import { expect, look, test } from "./fixtures.ts";
import { openMail, pressInMail } from "./outbox.ts";

test("a fellow works on a challenge with a citizen: aims, stages that come again, and who is on it", async ({
  as,
  forgive,
}) => {
  forgive(/status of 4(04|09|22)/);
  const ben = await as("ben");
  await ben.goto("/");
  await ben.getByRole("navigation").getByRole("link", { name: "Challenge" }).click();
  await expect(ben.getByText("Scope, since", { exact: false })).toBeVisible();
  await look(ben);
  const path = new URL(ben.url()).pathname;

  for (const text of ["They walk before lunch", "A chair by each bed", "Families know why"]) {
    await ben.getByRole("link", { name: "Set an aim" }).click();
    await ben.getByRole("textbox").fill(text);
    await ben.getByRole("button", { name: "Set the aim" }).click();
    await expect(ben.getByRole("link", { name: `Close: ${text}` })).toBeVisible();
  }
  await expect(ben.getByRole("link", { name: "Set an aim" })).toHaveCount(0);
  await ben.goto(`${path}/aims/new`);
  await ben.getByRole("textbox").fill("A fourth");
  await ben.getByRole("button", { name: "Set the aim" }).click();
  await expect(ben.getByText("Three aims are live already", { exact: false })).toBeVisible();
  await expect(ben.getByRole("textbox")).toHaveValue("A fourth");
  await look(ben);

  await ben.goto(path);
  await ben.getByRole("link", { name: "Close: A chair by each bed" }).click();
  await ben.getByRole("textbox").fill("They had chairs. Nobody had time.");
  await look(ben);
  await ben.getByRole("button", { name: "Close the aim" }).click();
  await ben.getByText("Closed, and what was learned").click();
  await expect(ben.getByText("They had chairs. Nobody had time.")).toBeVisible();
  await ben.getByRole("link", { name: "Change what was learned: A chair by each bed" }).click();
  await look(ben);
  await ben.getByRole("textbox").fill("They had chairs. It was time that they lacked.");
  await ben.getByRole("button", { name: "Save" }).click();
  await ben.getByText("Closed, and what was learned").click();
  await expect(ben.getByText("They had chairs. It was time that they lacked.")).toBeVisible();

  await ben.getByRole("link", { name: "Add a citizen partner or an analyst" }).click();
  await look(ben);
  await ben.getByLabel("A citizen partner of the cohort").selectOption("Maureen Clarke");
  await ben.getByRole("radio", { name: "Citizen partner" }).check();
  await ben.getByRole("button", { name: "Add them" }).click();
  await expect(ben.getByText("Maureen Clarke is on the challenge, and is told.")).toBeVisible();

  const maureen = await as("maureen");
  await openMail(maureen, "Maureen Clarke", "You are on a Fellowship Challenge now");
  await pressInMail(maureen, "Sign in and see it");
  await maureen.getByRole("link", { name: "Enter another stage" }).click();
  await maureen.getByRole("radio", { name: "Inquire" }).check();
  await maureen.getByRole("button", { name: "Write it down" }).click();
  await expect(maureen.getByRole("radio", { name: "Inquire" })).toBeChecked();
  await look(maureen);
  await maureen.getByLabel("What brings you there?").fill("We ask those who lie there.");
  await maureen.getByRole("button", { name: "Write it down" }).click();
  await expect(maureen.getByText("Inquire, since", { exact: false })).toBeVisible();
  await expect(maureen.getByRole("img", { name: "Scope, then Inquire." }).first()).toBeAttached();
  await look(maureen);

  await ben.goto(path);
  await ben.getByRole("link", { name: "Take Maureen Clarke off" }).click();
  await look(ben);
  await ben.getByRole("button", { name: "Take them off" }).click();
  await expect(ben.getByText("Maureen Clarke is off the challenge")).toBeVisible();
  expect((await maureen.goto(path))?.status()).toBe(404);
});

test("a stuck item becomes an unblock request, which the sponsor answers and the fellow closes", async ({
  as,
}) => {
  const dominic = await as("dominic");
  await dominic.goto("/");
  await dominic.getByRole("navigation").getByRole("link", { name: "Progress" }).click();
  await dominic.getByRole("link", { name: /the update for/ }).click();
  await dominic.getByLabel("Stuck").fill("Nobody may open the cupboard at night.");
  await dominic
    .getByLabel("Where to see it (optional)")
    .fill("https://example.org/audit The audit");
  await look(dominic);
  await dominic.getByRole("button", { name: /the update$/ }).click();
  await expect(dominic.getByRole("link", { name: "The audit" })).toBeVisible();
  await look(dominic);
  await dominic
    .getByRole("link", { name: "Ask your sponsor to move what you were stuck with" })
    .first()
    .click();
  await expect(dominic.getByLabel("What would you like moved?")).toHaveValue(
    "Nobody may open the cupboard at night.",
  );
  await look(dominic);
  await dominic.getByRole("button", { name: "Send the request" }).click();
  await expect(dominic.getByText("Asked today, no reply yet", { exact: false })).toBeVisible();
  await look(dominic);
  await dominic.goto("/");
  await expect(dominic.getByRole("link", { name: "See your unblock request" })).toBeVisible();
});

test("a sponsor answers an unblock request from home; faculty see that it is open", async ({
  as,
}) => {
  const helena = await as("helena");
  await helena.goto("/");
  await helena.getByRole("link", { name: "Amara Okafor is stuck, and asks for you" }).click();
  await look(helena);
  await helena.getByLabel("Your reply").fill("Thursday at nine, and bring them.");
  await helena.getByRole("button", { name: "Send the reply" }).click();
  await expect(helena.getByText("Thursday at nine, and bring them.")).toBeVisible();

  const amara = await as("amara");
  await openMail(amara, "Amara Okafor", "There is a reply to an unblock request");
  await expect(amara.frameLocator("iframe").getByText("Thursday")).toHaveCount(0);
  await amara.goto("/");
  await amara
    .getByRole("link", { name: "Read what Helena Marsh replied to your unblock request" })
    .click();
  await look(amara);

  const gwilym = await as("gwilym");
  await gwilym.goto("/");
  await gwilym.getByRole("navigation").getByRole("link", { name: "Cohort" }).click();
  await gwilym.getByRole("link", { name: "Challenges", exact: true }).click();
  await expect(gwilym.getByText("Helena Marsh replied today", { exact: false })).toBeVisible();
  await look(gwilym);

  await amara.getByRole("link", { name: "Close it: it is moved, or settled" }).click();
  await amara.getByLabel("How did it go?").fill("We met, and the director came on a Saturday.");
  await amara.getByRole("button", { name: "Close the request" }).click();
  await expect(amara.getByText("the director came on a Saturday", { exact: false })).toBeVisible();
});
