import { expect, look, phone, test } from "./fixtures.ts";
import { askForLink, openMail, pressInMail } from "./outbox.ts";

const words = "I answer before I am asked, and would like to stop";

test("an alum offers and pauses; a fellow finds a coach; faculty brings the rest together", async ({
  as,
  visitor,
  forgive,
}) => {
  forgive(/status of 4(04|22)/);

  await test.step("an alum says what they offer, and pauses it", async () => {
    const kofi = await visitor();
    await kofi.goto("/sign-in");
    await askForLink(kofi, "kofi.amponsah@example.org");
    await kofi.getByRole("button", { name: "Sign in" }).click();
    await kofi.getByRole("link", { name: "Mentoring", exact: true }).click();
    await look(kofi);
    await kofi.getByRole("link", { name: "Offer to mentor or coach" }).click();
    await look(kofi);
    await kofi.getByRole("button", { name: "Offer it" }).click();
    await kofi
      .getByRole("link", { name: "Tick whether you offer to mentor, to coach, or both" })
      .click();
    await look(kofi);
    await kofi.getByLabel("To mentor").check();
    await kofi.getByLabel("For how many fellows at once?").fill("2");
    await kofi.getByRole("button", { name: "Offer it" }).click();
    await kofi.getByRole("button", { name: "Pause it" }).click();
    await expect(kofi.getByText(/^Paused since .*: fellows do not find you/)).toBeVisible();
    await look(kofi);
  });

  const ben = await as("ben", phone);
  await test.step("a fellow looks for a coach on a phone, and asks one", async () => {
    await ben.goto("/pairs");
    await ben.getByRole("link", { name: "Find a mentor or coach" }).tap();
    await expect(ben.getByRole("heading", { level: 1 })).toHaveText("Mentors and coaches");
    await expect(ben.getByText("Kofi Amponsah")).toHaveCount(0);
    await look(ben);
    await ben.getByLabel("Language").fill("Portuguese");
    await ben.getByRole("button", { name: "Search" }).tap();
    await expect(ben.getByText("1 person", { exact: true })).toBeVisible();
    await ben.getByRole("link", { name: "Inês Carvalho" }).tap();
    await look(ben);
    await ben.getByRole("link", { name: "Ask Inês Carvalho" }).tap();
    await ben.getByRole("button", { name: "Ask Inês Carvalho" }).tap();
    await expect(
      ben.getByRole("link", { name: "Say in a few words what brings you to them" }),
    ).toBeVisible();
    await ben.getByLabel("What brings you to them?").fill(words);
    await look(ben);
    await ben.getByRole("button", { name: "Ask Inês Carvalho" }).tap();
    await expect(ben.getByText(words)).toBeVisible();
    await look(ben);
  });

  await test.step("the coach says yes from the email", async () => {
    const ines = await as("ines");
    await openMail(ines, "Inês Carvalho", "A fellow asks whether you would work with them");
    await pressInMail(ines, "Sign in and answer");
    await expect(ines.getByText(words)).toBeVisible();
    await look(ines);
    await ines.getByRole("button", { name: "Yes, I will coach them" }).click();
    await expect(ines.getByRole("heading", { level: 1 })).toHaveText("You coach Ben Cartwright");
  });

  await test.step("faculty has pairs proposed for the rest, takes one out, and brings the other together", async () => {
    const gwilym = await as("gwilym");
    await gwilym.goto("/cohorts/twelfth-cohort/mentors");
    await look(gwilym);
    await gwilym.getByRole("link", { name: "Find mentors and coaches" }).click();
    await expect(gwilym.getByRole("heading", { level: 1 })).toContainText("for each fellow");
    await gwilym.getByRole("link", { name: "Find a coach instead" }).click();
    await expect(gwilym.getByRole("heading", { level: 1 })).toHaveText(
      "Find a coach for each fellow",
    );
    await expect(gwilym.getByLabel("Ben Cartwright")).toHaveCount(0);
    await gwilym.getByRole("link", { name: "Propose pairs" }).click();
    const [luca, oliver] = [gwilym.getByLabel("Luca Romano"), gwilym.getByLabel("Oliver Penrose")];
    await expect(luca).toHaveValue("wen-offer");
    await expect(oliver).toHaveValue("ines-offer");
    await look(gwilym);
    await oliver.selectOption("No coach yet");
    await gwilym.getByRole("button", { name: "Bring them together" }).click();
    await expect(gwilym.getByText(/brought together/)).toBeVisible();
    await expect(luca).toHaveCount(0);
    await expect(oliver).toHaveValue("");
    await look(gwilym);
    await openMail(gwilym, "Wen Li", "Somebody to work with in Headroom");
  });
});
