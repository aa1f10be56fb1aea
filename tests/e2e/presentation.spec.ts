import { pdf } from "../support/made-files.ts";
import { expect, look, phone, test } from "./fixtures.ts";
import { openMail, pressInMail } from "./outbox.ts";

test("a day is planned, a fellow hands in, a citizen asks and tells what they heard", async ({
  as,
  forgive,
}) => {
  forgive(/status of 4(04|22)/);
  const ruth = await as("ruth");

  await test.step("faculty plan the day, give times, and put people on the panel", async () => {
    await ruth.goto("/cohorts/twelfth-cohort");
    await ruth.getByRole("link", { name: "Final presentations" }).click();
    await look(ruth);
    await ruth.getByRole("link", { name: "Plan a day" }).click();
    await ruth.getByRole("button", { name: "Plan the day" }).click();
    await look(ruth);
    const nextYear = new Date().getFullYear() + 1;
    await ruth.getByLabel("Date").fill(`${nextYear}-03-03`);
    await ruth.getByLabel("It starts").fill("10:00");
    await ruth.getByLabel("It ends").fill("12:00");
    await ruth.getByLabel("Minutes for each fellow").fill("30");
    await ruth.getByLabel("Place").fill("Room 9");
    await ruth.getByRole("button", { name: "Plan the day" }).click();
    await ruth.getByRole("link", { name: "Give the fellows times" }).click();
    await ruth.getByLabel("Hannah Levy").fill("10:00");
    await ruth.getByLabel("Mei Chen").fill("10:10");
    await ruth.getByRole("button", { name: "Save the times" }).click();
    await expect(
      ruth.getByText("30 minutes or more after", { exact: false }).first(),
    ).toBeVisible();
    await look(ruth);
    await ruth.getByLabel("Mei Chen").fill("10:30");
    await ruth.getByRole("button", { name: "Save the times" }).click();
    await ruth.getByRole("link", { name: "Put somebody on the panel" }).click();
    await look(ruth);
    await ruth.getByLabel("Or somebody’s email address").fill("joyce.balogun@example.org");
    await ruth.getByRole("radio", { name: "Guest" }).check();
    await ruth.getByRole("button", { name: "Put them on it" }).click();
    await expect(ruth.getByText("Joyce Balogun is on the panel, and is told.")).toBeVisible();
    await look(ruth);
  });

  const joyce = await as("joyce");
  await openMail(joyce, "Joyce Balogun", "You are asked to hear final presentations");
  await pressInMail(joyce, "Sign in and see the day");
  await expect(joyce.getByRole("link", { name: "Hannah Levy" })).toBeVisible();

  const dominic = await as("dominic", phone);
  await test.step("a fellow writes a few words and hands slides in", async () => {
    await dominic.goto("/presentations/dominic-presentation");
    await look(dominic);
    await dominic.getByRole("link", { name: "Write a few words" }).click();
    await dominic.getByLabel("In a few words").fill("We counted the wrong thing for a month.");
    await look(dominic);
    await dominic.getByRole("button", { name: "Save" }).click();
    await dominic.getByRole("link", { name: "Hand in your slides" }).click();
    await dominic.getByRole("button", { name: "Hand them in" }).click();
    await expect(dominic.getByText("Choose your slides").first()).toBeVisible();
    const file = { name: "Beds.pdf", mimeType: "application/pdf", buffer: pdf() };
    await dominic.getByLabel("Slides", { exact: true }).setInputFiles(file);
    await look(dominic);
    await dominic.getByRole("button", { name: "Hand them in" }).click();
    await expect(dominic.getByRole("link", { name: "Beds.pdf", exact: true })).toBeVisible();
  });

  const maureen = await as("maureen");
  await test.step("a citizen of the panel reads and asks", async () => {
    await maureen.goto("/cohorts/twelfth-cohort/presentations");
    await maureen.getByRole("link", { name: /1:30pm/ }).click();
    await look(maureen);
    await maureen.getByRole("link", { name: "Dominic Achebe" }).click();
    await expect(maureen.getByText("We counted the wrong thing for a month.")).toBeVisible();
    await maureen.getByRole("link", { name: "Ask Dominic Achebe something" }).click();
    await maureen.getByLabel("Your question").fill("Who told you that it was wrong?");
    await look(maureen);
    await maureen.getByRole("button", { name: "Ask" }).click();
    await expect(
      maureen.getByText("Who told you that it was wrong?", { exact: true }),
    ).toBeVisible();
    await look(maureen);
    await dominic.reload();
    await expect(
      dominic.getByText("Who told you that it was wrong?", { exact: true }),
    ).toBeVisible();
    await look(dominic);
  });

  await test.step("what the others of the panel said is read when one’s own is given", async () => {
    await maureen.goto("/presentations/kofi-presentation");
    const theirs = maureen.getByText("That you sat where people sit", { exact: false });
    await expect(
      maureen.getByText("2 others of the panel have written.", { exact: false }),
    ).toBeVisible();
    await expect(theirs).toHaveCount(0);
    await maureen.getByRole("link", { name: "Tell Kofi Amponsah what you heard" }).click();
    await maureen.getByLabel("What I heard").fill("That shoes come off if somebody kneels");
    await maureen.getByRole("button", { name: "Give it to Kofi Amponsah" }).click();
    await expect(maureen.getByText("Leave them one question").first()).toBeVisible();
    await maureen.getByLabel("What I would carry on").fill("The clinic, with a chair for a friend");
    await maureen.getByLabel("One question to sit with").fill("Who kneels when you are gone?");
    await look(maureen);
    await maureen.getByRole("button", { name: "Give it to Kofi Amponsah" }).click();
    await expect(theirs).toBeVisible();
    await look(maureen);
  });
});

test("a showcase is open to everybody, and holds what its fellows want in it", async ({
  as,
  visitor,
  forgive,
}) => {
  forgive(/status of 404/);
  const guest = await visitor(phone);
  await guest.goto("/showcase/headroom-eleventh");
  await expect(guest.getByRole("heading", { name: "The app that nobody opened" })).toBeVisible();
  await look(guest);

  const ben = await as("ben");
  await ben.goto("/challenges/ben-challenge");
  await ben.getByRole("link", { name: "For the public" }).click();
  await look(ben);
  await ben.getByRole("link", { name: "Write for the public" }).click();
  await ben.getByLabel("Title").fill("A walk before lunch");
  await ben.getByLabel("What we tried").fill("We asked people to walk.");
  await ben.getByLabel("What we learned").fill("They do, if somebody walks with them.");
  await ben.getByLabel("What did not work (optional)").fill("A poster.");
  await look(ben);
  await ben.getByRole("button", { name: "Save" }).click();
  await expect(ben.getByText("Not public. This is how it would read.")).toBeVisible();
  await ben.getByRole("button", { name: "I want this to be public" }).click();
  await expect(ben.getByText("You approve of these words.")).toBeVisible();
  await ben.getByRole("button", { name: "Name me" }).click();
  await expect(ben.getByText("Ben Cartwright, fellow")).toBeVisible();
  await look(ben);

  const ruth = await as("ruth");
  await ruth.goto("/cohorts/twelfth-cohort");
  await ruth.getByRole("link", { name: "Showcase" }).click();
  await ruth.getByLabel("End of its address").fill("headroom-twelfth");
  await ruth.getByRole("button", { name: "Save" }).click();
  await expect(ruth.getByText("Closed: nobody finds anything", { exact: false })).toBeVisible();
  expect((await guest.goto("/showcase/headroom-twelfth"))?.status()).toBe(404);
  await ruth.getByRole("button", { name: "Open it to everybody" }).click();
  await look(ruth);
  await guest.goto("/showcase/headroom-twelfth?page=1");
  await expect(guest.getByText("Ben Cartwright, fellow")).toBeVisible();
  await expect(guest.getByRole("heading", { level: 2 })).toHaveText(["A walk before lunch"]);

  await ben.getByRole("button", { name: "Take your approval back" }).click();
  await expect(ben.getByText("Taken back. It is not public.")).toBeVisible();
  await ruth.reload();
  await ruth.getByRole("button", { name: "Close it at once" }).click();
  await expect(ruth.getByText("Closed: nobody finds anything", { exact: false })).toBeVisible();
});
