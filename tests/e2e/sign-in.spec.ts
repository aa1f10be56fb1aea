import type { Page } from "@playwright/test";
import { emailOf } from "../../prisma/seed/people.ts";
import { expect, look, signOutEverywhere, test } from "./fixtures.ts";
import { askForLink } from "./outbox.ts";

const signInHeading = (page: Page) => page.getByRole("heading", { level: 1, name: "Sign in" });

test("a mailed link leads to where one was going, and works once", async ({ visitor }) => {
  const sunita = await visitor();
  await sunita.goto("/journal?page=1");
  await expect(signInHeading(sunita)).toBeVisible();
  await look(sunita);
  await askForLink(sunita, emailOf("Sunita Gurung"));
  const link = sunita.url();
  await look(sunita);
  await sunita.getByRole("button", { name: "Sign in" }).click();
  await expect(sunita.getByRole("heading", { name: "Your journal" })).toBeVisible();
  await expect(sunita).toHaveURL("/journal?page=1");

  const other = await visitor();
  await other.goto(link);
  await other.getByRole("button", { name: "Sign in" }).click();
  await expect(other.getByText("That link has been used")).toBeVisible();
  await other.goto("/journal");
  await expect(signInHeading(other)).toBeVisible();
});

test("an unknown address is answered as a known one is, and gets no email", async ({ visitor }) => {
  const page = await visitor();
  const answers: string[] = [];
  for (const address of ["nobody.we.know@example.org", emailOf("Leila Haddad")]) {
    await page.goto("/sign-in");
    await page.getByLabel("Email address").fill(address);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await expect(page.getByRole("heading", { name: "Check your email" })).toBeVisible();
    answers.push((await page.getByRole("main").innerText()).replace(address, "…"));
  }
  expect(answers[0]).toBe(answers[1]);
  await page.goto("/outbox");
  await expect(page.getByText(emailOf("Leila Haddad")).first()).toBeVisible();
  await expect(page.getByText("nobody.we.know@example.org")).toHaveCount(0);
});

test("a passkey is added, and signs in", async ({ as }) => {
  const joyce = await as("joyce");
  const device = await joyce.context().newCDPSession(joyce);
  await device.send("WebAuthn.enable");
  await device.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await joyce.goto("/account");
  await joyce.getByRole("button", { name: "Add a passkey of this device" }).click();
  await expect(joyce.getByText("Passkey added.")).toBeVisible();
  await expect(joyce.getByRole("button", { name: /^Remove Chrome on/ })).toBeVisible();
  await look(joyce);

  await joyce.getByRole("link", { name: "Sign out", exact: true }).click();
  await joyce.getByRole("button", { name: "Sign out of this device" }).click();
  await expect(signInHeading(joyce)).toBeVisible();
  await joyce.goto("/shared");
  await joyce.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(joyce.getByRole("heading", { name: "Shared with you" })).toBeVisible();
});

test("signing out everywhere ends the sign-in of every device", async ({ visitor }) => {
  const [phone, laptop] = [await visitor(), await visitor()];
  for (const device of [phone, laptop]) {
    await device.goto("/account");
    await askForLink(device, emailOf("Grace Mensah"));
    await device.getByRole("button", { name: "Sign in" }).click();
    await expect(device.getByRole("heading", { name: "Your account" })).toBeVisible();
  }
  await expect(laptop.getByText(/^Chrome on/)).toHaveCount(2);
  await signOutEverywhere(laptop);
  await phone.goto("/journal");
  await expect(signInHeading(phone)).toBeVisible();
});
