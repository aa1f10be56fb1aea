import { expect, look, phone, test } from "./fixtures.ts";

const challenge = "/challenges/amara-challenge";

test("a fellow puts somebody on the map, speaks with them, and moves them; nobody else finds it", async ({
  as,
  forgive,
}) => {
  forgive(/status of 4(04|22)/);
  const amara = await as("amara");
  await amara.goto(challenge);
  await look(amara);
  await amara.getByRole("link", { name: "Stakeholders and coalition" }).click();
  await expect(
    amara.getByRole("img", { name: /Of those with high influence/ }).first(),
  ).toBeVisible();
  await look(amara);

  await amara.getByRole("link", { name: "Put somebody on the map" }).click();
  await amara.getByRole("button", { name: "Put them on the map" }).click();
  await expect(amara.getByRole("link", { name: "Choose where their energy is" })).toBeVisible();
  await look(amara);
  await amara.getByLabel("What they do").fill("Head of the ambulance station");
  await amara.getByRole("radio", { name: "High influence" }).check();
  await amara.getByRole("radio", { name: "Wary of it" }).check();
  await amara.getByRole("button", { name: "Put them on the map" }).click();
  await look(amara);

  await amara.getByRole("link", { name: "Plan a conversation" }).click();
  await amara.getByLabel("What is it about?").fill("Who rings them on a Sunday?");
  const today = new Date().toISOString().slice(0, 10);
  await amara.getByLabel("By which day?").fill(today);
  await look(amara);
  await amara.getByRole("button", { name: "Save the plan" }).click();
  await expect(amara.getByText("Who rings them on a Sunday?")).toBeVisible();

  await amara.goto("/");
  await look(amara);
  await amara
    .getByRole("link", { name: "Have the conversation with: Head of the ambulance station" })
    .click();
  await amara.getByRole("link", { name: "Say what came of it" }).click();
  await amara.getByLabel("What came of it?").fill("He lends us a paramedic for two Sundays.");
  await look(amara);
  await amara.getByRole("button", { name: "Write it down" }).click();
  await expect(amara.getByText("He lends us a paramedic for two Sundays.")).toBeVisible();
  await amara.getByRole("link", { name: "Change where they stand" }).click();
  await amara.getByRole("radio", { name: "Carries it" }).check();
  await look(amara);
  await amara.getByRole("button", { name: "Save" }).click();
  await expect(amara.getByText("High influence. Carries it.")).toBeVisible();
  const path = new URL(amara.url()).pathname;

  const small = await as("amara", phone);
  await small.goto(`${challenge}/coalition`);
  await expect(small.getByRole("link", { name: "Head of the ambulance station" })).toBeVisible();
  await look(small);

  for (const member of ["maureen", "helena", "gwilym"] as const) {
    const other = await as(member);
    await other.goto(challenge);
    await expect(other.getByRole("link", { name: "Visits and conversations" })).toBeVisible();
    await expect(other.getByRole("link", { name: "Stakeholders and coalition" })).toHaveCount(0);
    expect((await other.goto(`${challenge}/coalition`))?.status()).toBe(404);
    expect((await other.goto(path))?.status()).toBe(404);
  }

  await amara.getByRole("link", { name: "Take them off the map" }).click();
  await look(amara);
  await amara.getByRole("button", { name: "Take them off" }).click();
  await expect(amara.getByText("Off the map: Head of the ambulance station.")).toBeVisible();
});

test("a citizen says how far it was done together without seeing what the fellow said; then both stand beside each other", async ({
  as,
}) => {
  const maureen = await as("maureen", phone);
  await maureen.goto("/");
  await maureen.getByRole("link", { name: "Say how far it was done together" }).click();
  await expect(
    maureen.getByText("nobody sees the other side’s answer", { exact: false }),
  ).toBeVisible();
  await look(maureen);
  await maureen.getByRole("radio", { name: "Consultation" }).check();
  await maureen.getByLabel("What makes you say so?").fill("The log was printed before we came.");
  await maureen.getByRole("button", { name: "Say so" }).click();
  await expect(maureen.getByText("3 steps nearer", { exact: false })).toBeVisible();
  await look(maureen);

  const helena = await as("helena");
  await helena.goto(`${challenge}/co-production`);
  await look(helena);
  await helena.getByRole("link", { name: /^The Monday meeting/ }).click();
  await expect(helena.getByText("The log was printed before we came.")).toBeVisible();
  await expect(helena.getByText("They found what the nurse and I had both missed.")).toBeVisible();
  await look(helena);
});

test("visits and decisions are written down by those who work on it, and read by the sponsor", async ({
  as,
  forgive,
}) => {
  forgive(/status of 422/);
  const maureen = await as("maureen");
  await maureen.goto(challenge);
  await maureen.getByRole("link", { name: "Visits and conversations" }).click();
  await look(maureen);
  await maureen.getByRole("link", { name: "Write one down" }).click();
  await maureen.getByLabel("Where?").fill("The pharmacy at the station");
  await maureen.getByRole("button", { name: "Write it down" }).click();
  await expect(maureen.getByLabel("Where?")).toHaveValue("The pharmacy at the station");
  await look(maureen);
  await maureen.getByLabel("With whom?").fill("the pharmacist");
  await maureen.getByLabel("What did you see and hear?").fill("Inhalers come back unused.");
  await maureen.getByRole("button", { name: "Write it down" }).click();
  await expect(maureen.getByText("Inhalers come back unused.")).toBeVisible();

  await maureen.goto(`${challenge}/decisions`);
  await maureen.getByRole("link", { name: "Write one down" }).click();
  await maureen.getByLabel("What was decided?").fill("We ask the pharmacy to join.");
  await maureen.getByLabel("By whom?").fill("the Monday group");
  await maureen.getByLabel("Why?").fill("They see people every week.");
  await look(maureen);
  await maureen.getByRole("button", { name: "Write it down" }).click();
  await expect(
    maureen.getByRole("heading", { name: "We ask the pharmacy to join." }),
  ).toBeVisible();

  const helena = await as("helena", phone);
  await helena.goto(`${challenge}/decisions`);
  await expect(helena.getByText("They see people every week.")).toBeVisible();
  await expect(helena.getByRole("link", { name: /^Change/ })).toHaveCount(0);
  await look(helena);
  await helena.goto(`${challenge}/visits`);
  await look(helena);

  await maureen.getByRole("link", { name: /^Remove\s+We ask the pharmacy to join/ }).click();
  await look(maureen);
  await maureen.getByRole("button", { name: "Remove it" }).click();
  await expect(maureen.getByText("The decision is removed.")).toBeVisible();
});
