import sharp from "sharp";
import { expect, look, test } from "./fixtures.ts";

const picture = () =>
  sharp({ create: { width: 900, height: 700, channels: 3, background: "#c96f3b" } })
    .jpeg()
    .toBuffer();

test("a fellow tells about herself, and each answer reaches whom she chose", async ({
  as,
  forgive,
}) => {
  forgive(/status of 422/);
  const dominic = await as("dominic");
  await dominic.goto("/account");
  await dominic.getByRole("link", { name: "How others know you, and who reads it" }).click();
  await look(dominic);
  await dominic.getByLabel("Interests", { exact: true }).fill("Keeping bees on the hospital roof");
  await dominic.getByLabel("Who can read it: Interests").selectOption("cohort");
  await dominic.getByLabel("Languages", { exact: true }).fill("English, Yoruba");
  await dominic.getByLabel("Who can read it: Languages").selectOption("programme");
  await dominic
    .getByLabel("Access needs", { exact: true })
    .fill("I lip-read: face me, one at a time");
  await dominic.getByLabel("Who can read it: Access needs").selectOption("arrangers");
  await dominic.getByRole("button", { name: "Save your profile" }).click();
  await expect(dominic.getByRole("heading", { level: 1, name: "Dominic Achebe" })).toBeVisible();
  await expect(dominic.getByText("Your profile is saved.")).toBeVisible();
  await look(dominic);

  await dominic.getByRole("link", { name: "Your photo" }).click();
  const photo = dominic.getByLabel("Photo", { exact: true });
  await photo.setInputFiles({
    name: "me.jpg",
    mimeType: "image/jpeg",
    buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
  });
  await dominic.getByRole("button", { name: "Save" }).click();
  await expect(dominic.getByRole("alert").first()).toContainText("Choose a JPEG, PNG or WebP");
  await photo.setInputFiles({ name: "me.jpg", mimeType: "image/jpeg", buffer: await picture() });
  await dominic.getByRole("button", { name: "Save" }).click();
  await expect(dominic.getByRole("link", { name: "Remove your photo" })).toBeVisible();
  await look(dominic);

  // Somebody of his cohort finds him by what he is interested in, as she types.
  const amara = await as("amara");
  await amara.goto("/");
  await amara.getByRole("link", { name: "People", exact: true }).click();
  const search = amara.getByRole("searchbox", { name: "Search" });
  await search.pressSequentially("BEES roof");
  await expect(amara.getByRole("status").filter({ hasText: "1 person" })).toBeVisible();
  await expect(search).toBeFocused();
  await look(amara);
  await amara.getByRole("link", { name: "Dominic Achebe" }).click();
  await expect(amara.getByText("Keeping bees")).toBeVisible();
  await expect(amara.getByText("lip-read")).toHaveCount(0);
  const shown = amara.locator("main img");
  const width = () => shown.evaluate(({ naturalWidth }: HTMLImageElement) => naturalWidth);
  await expect.poll(width).toBe(512);

  // A sponsor of other fellows belongs to the programme, and to no cohort.
  const helena = await as("helena");
  await helena.goto("/directory?q=bees");
  await expect(helena.getByText("Nobody is found.")).toBeVisible();
  await look(helena);
  await helena.goto("/directory?q=yoruba");
  await helena.getByRole("link", { name: "Dominic Achebe" }).click();
  await expect(helena.getByText("English, Yoruba")).toBeVisible();
  await expect(helena.getByText("Keeping bees")).toHaveCount(0);
  await expect(helena.locator("main img")).toHaveCount(0);

  const olwen = await as("olwen");
  await olwen.goto("/directory?q=yoruba");
  await expect(olwen.getByText("Nobody is found.")).toBeVisible();
});

test("access needs are on the set's page for who makes the arrangements alone", async ({ as }) => {
  const ruth = await as("ruth");
  await ruth.goto("/sets/hawthorn");
  await expect(ruth.getByText("A seat near the door")).toBeVisible();
  await look(ruth);
  const amara = await as("amara");
  await amara.goto("/sets/hawthorn");
  await expect(amara.getByRole("link", { name: "Daniel Fraser" })).toBeVisible();
  await expect(amara.getByText("Captions when the set meets")).toHaveCount(0);
});
