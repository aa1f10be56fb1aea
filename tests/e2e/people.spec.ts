import { expect, look, test } from "./fixtures.ts";
import { openMail, pressInMail } from "./outbox.ts";

test("a lead adds somebody, is told of a conflict of interest, and invites them in", async ({
  as,
  visitor,
  forgive,
}) => {
  // How the server asks whether a role is to be given in spite of a conflict.
  forgive(/status of 409/);
  const bernadette = await as("bernadette");
  await bernadette.goto("/programmes/headroom-fellowship/people");
  await bernadette.getByLabel("Name or email address").pressSequentially("okaf");
  await expect(bernadette.getByRole("status").getByText("1 person")).toBeVisible();
  await expect(bernadette.getByLabel("Name or email address")).toBeFocused();
  await look(bernadette);

  await bernadette.getByRole("link", { name: "Add a person" }).click();
  await bernadette.getByLabel("Name", { exact: true }).fill("Nomsa Dlamini");
  await bernadette.getByLabel("Email address").fill("nomsa.dlamini@example.org");
  await bernadette.getByLabel("First role (optional)").selectOption("Assessor");
  await bernadette.getByLabel("Cohort", { exact: true }).selectOption("Twelfth cohort");
  await look(bernadette);
  await bernadette.getByRole("button", { name: "Add", exact: true }).click();
  await expect(bernadette.getByText("Assessor, Twelfth cohort", { exact: true })).toBeVisible();
  await look(bernadette);

  await bernadette.getByRole("link", { name: "Give a role" }).click();
  await bernadette.getByLabel("Mentor", { exact: true }).check();
  await bernadette.getByRole("button", { name: "Go on" }).click();
  await expect(bernadette.getByRole("heading", { name: "Mentor: Nomsa Dlamini" })).toBeVisible();
  await bernadette.getByLabel("Fellow", { exact: true }).selectOption({ value: "amara-year" });
  await bernadette.getByRole("button", { name: "Give the role" }).click();
  await expect(
    bernadette.getByText("Nomsa Dlamini: mentor and assessor of Amara Okafor"),
  ).toBeVisible();
  await look(bernadette);
  await bernadette.getByRole("link", { name: "Back, without giving a role" }).click();

  await bernadette.goto("/programmes/headroom-fellowship/invitations");
  await bernadette.getByLabel("Nomsa Dlamini").check();
  await look(bernadette);
  await bernadette.getByRole("button", { name: "Invite those ticked" }).click();
  await expect(bernadette.getByText("1 person invited.")).toBeVisible();

  const nomsa = await visitor();
  await openMail(nomsa, "nomsa.dlamini@example.org", "Your invitation to Headroom");
  await pressInMail(nomsa, "See the invitation");
  await expect(nomsa.getByRole("heading", { name: "Welcome, Nomsa Dlamini" })).toBeVisible();
  await look(nomsa);
  const link = nomsa.url();
  await nomsa.getByRole("button", { name: "Come in" }).click();
  await expect(nomsa.getByRole("link", { name: "Nomsa Dlamini" })).toBeVisible();

  const other = await visitor();
  const answer = await other.request.get(link);
  expect(answer.status()).toBe(410);
});
