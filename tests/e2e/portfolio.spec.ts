import { readFile } from "node:fs/promises";
import { expect, look, test } from "./fixtures.ts";

test("a fellow makes a portfolio, shares it by a link, takes it away and hands it in; a lead opens it again", async ({
  as,
  visitor,
  forgive,
}) => {
  // A link that was withdrawn answers so.
  forgive(/status of 404/);
  const dominic = await as("dominic");
  await dominic.goto("/growth");
  await dominic.getByRole("link", { name: "Your portfolio" }).click();

  await test.step("he puts two pieces in, and says why one is there", async () => {
    await dominic.getByRole("link", { name: "Put something in" }).click();
    const reflections = dominic.getByRole("group", { name: "Reflections" });
    await reflections.getByRole("checkbox").first().check();
    await dominic.getByRole("checkbox", { name: "Peer leadership" }).check();
    await dominic.getByRole("button", { name: "Put them in" }).click();
    await expect(dominic.getByText("2 are in.")).toBeVisible();
    await dominic
      .getByRole("link", { name: /^Say why it is here/ })
      .first()
      .click();
    await dominic.getByLabel("Why is it here?").fill("I have not seen it this way before.");
    await dominic.getByRole("button", { name: "Save" }).click();
    await dominic.getByRole("button", { name: "Move down" }).click();
    await expect(dominic.getByText("Moved down.")).toBeVisible();
    await expect(dominic.getByRole("main").getByRole("listitem").first()).toContainText(
      "Peer leadership",
    );
    await look(dominic);
  });

  await test.step("whoever has the link reads a copy, until he withdraws it", async () => {
    await dominic.getByRole("link", { name: "Share by a link" }).click();
    await dominic.getByLabel("Whom is it for?").fill("An interview panel");
    await dominic.getByRole("button", { name: "Make a link" }).click();
    const address = await dominic.getByRole("status").getByRole("code").innerText();
    await look(dominic);
    const panel = await visitor();
    await panel.goto(address);
    await expect(panel.getByText("I have not seen it this way before.")).toBeVisible();
    await look(panel);
    await dominic.getByRole("button", { name: /^Withdraw it/ }).click();
    await expect(dominic.getByText("From now on the link leads nowhere.")).toBeVisible();
    await panel.goto(address);
    await expect(panel.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
  });

  await test.step("he takes it away as a tagged PDF", async () => {
    await dominic.goto("/portfolio/export");
    const coming = dominic.waitForEvent("download");
    await dominic.getByRole("button", { name: "Take it away" }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe("portfolio-of-dominic-achebe.pdf");
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe("%PDF-");
  });

  await test.step("he signs it and hands it in; faculty read it, and a lead opens it again", async () => {
    await dominic.goto("/portfolio");
    await dominic.getByRole("link", { name: "Hand it in" }).click();
    await dominic.getByLabel("This is my own work").check();
    await dominic.getByRole("button", { name: "Sign and hand it in" }).click();
    await expect(dominic.getByText("and locked")).toBeVisible();
    await expect(dominic.getByRole("link", { name: "Put something in" })).toHaveCount(0);
    await look(dominic);
    const gwilym = await as("gwilym");
    await gwilym.goto("/cohorts/twelfth-cohort/portfolios");
    await look(gwilym);
    await gwilym.getByRole("link", { name: "Dominic Achebe" }).click();
    await expect(gwilym.getByText("I have not seen it this way before.")).toBeVisible();
    await look(gwilym);
    const bernadette = await as("bernadette");
    await bernadette.goto("/cohorts/twelfth-cohort/portfolios");
    await bernadette.getByRole("link", { name: "Open it again for Dominic Achebe" }).click();
    await bernadette.getByLabel("Why?").fill("You asked me to.");
    await look(bernadette);
    await bernadette.getByRole("button", { name: "Open it again" }).click();
    await expect(bernadette.getByText("The fellow is told by email.")).toBeVisible();
    await dominic.goto("/portfolio");
    await expect(dominic.getByText("You asked me to.")).toBeVisible();
    await expect(dominic.getByRole("link", { name: "Put something in" })).toBeVisible();
  });
});
