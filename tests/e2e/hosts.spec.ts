import { expect, look, test } from "./fixtures.ts";
import { askForLink, openMail, pressInMail } from "./outbox.ts";

test("an organisation expresses interest, is invited, and signs the agreement", async ({
  as,
  visitor,
  forgive,
}) => {
  // A form that comes too quickly is refused, and this one may be.
  forgive(/status of 409/);
  const ana = await visitor();
  await ana.goto("/hosting/headroom");
  await look(ana);
  await ana.getByLabel("Organisation").fill("Marlow Vale Health");
  await ana.getByLabel("Place").fill("Marlow");
  await ana.getByLabel("Your name").fill("Ana Pereira");
  await ana.getByLabel("Your email address").fill("ana.pereira@example.org");
  await ana
    .getByLabel("The problem, in plain words")
    .fill("People wait, and nobody knows for what.");
  await expect(async () => {
    await ana.getByRole("button", { name: "Send it" }).click();
    await expect(ana.getByRole("heading", { name: "Check your email" })).toBeVisible({
      timeout: 2000,
    });
  }).toPass();

  await openMail(ana, "ana.pereira@example.org", "Confirm that you are interested in hosting");
  await pressInMail(ana, "Confirm it");
  await look(ana);
  await ana.getByRole("button", { name: "Confirm" }).click();
  await expect(ana.getByRole("heading", { name: /has reached Headroom Fellowship/ })).toBeVisible();

  const bernadette = await as("bernadette");
  await openMail(bernadette, "Bernadette Osei", "An organisation would like to host a fellow");
  await pressInMail(bernadette, "Sign in and read it");
  await expect(bernadette.getByText("nobody knows for what")).toBeVisible();
  await look(bernadette);
  await bernadette.getByRole("link", { name: "Invite them to host" }).click();
  await look(bernadette);
  await bernadette.getByRole("button", { name: "Invite them" }).click();
  await expect(
    bernadette.getByRole("heading", { level: 1, name: "Marlow Vale Health" }),
  ).toBeVisible();
  await look(bernadette);
  await bernadette.getByRole("link", { name: "Write an agreement" }).click();
  await expect(bernadette.getByLabel("Terms")).toHaveValue(
    /at most three clinical sessions a week/,
  );
  await look(bernadette);
  await bernadette.getByRole("button", { name: "Save, and ask the host to sign" }).click();
  await expect(bernadette.getByRole("heading", { level: 1, name: "Host agreement" })).toBeVisible();
  await bernadette.getByRole("link", { name: "Read and sign" }).click();
  await bernadette.getByRole("checkbox", { name: /sign it for Headroom Fellowship$/ }).check();
  await bernadette.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(bernadette.getByText("Signed by the programme, waits for the host.")).toBeVisible();

  await openMail(ana, "ana.pereira@example.org", "You lead a host on Headroom");
  await pressInMail(ana, "Sign in and see your host");
  await askForLink(ana, "ana.pereira@example.org");
  await ana.getByRole("button", { name: "Sign in" }).click();
  await expect(ana.getByRole("heading", { level: 1, name: "Marlow Vale Health" })).toBeVisible();
  await expect(ana.getByRole("link", { name: "Draft a challenge" })).toBeVisible();
  await look(ana);
  await ana.goto("/");
  await ana
    .getByRole("link", { name: "Read and sign the agreement with Marlow Vale Health" })
    .click();
  await look(ana);
  await ana.getByRole("link", { name: "Read and sign" }).click();
  await ana.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(ana.getByRole("link", { name: "Tick the box to sign" })).toBeVisible();
  forgive(/status of 422/);
  await look(ana);
  await ana.getByRole("checkbox", { name: /sign it for Marlow Vale Health$/ }).check();
  await ana.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(ana.getByText("Both sides have signed: this agreement is locked.")).toBeVisible();
  await look(ana);
});
