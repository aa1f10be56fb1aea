import { expect, look, test } from "./fixtures.ts";

const people = "/programmes/headroom-fellowship/people";

/** A spreadsheet of a fellow and their mentor, as a file that is chosen. */
const spreadsheet = (role: string) => ({
  name: "People of the spring.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    `\uFEFFName;Email;Role;Cohort;Host;Fellow\r\nThea Marlow;thea.marlow@example.org;${role};Twelfth cohort;northmere;\r\nRob Finch;rob.finch@example.org;mentor;;;thea.marlow@example.org\r\n`,
  ),
});

test("a lead brings people in from a spreadsheet, corrects it, and bringing it in again changes nothing", async ({
  as,
}) => {
  const bernadette = await as("bernadette");
  const send = async (role: string) => {
    await bernadette.goto(`${people}/import`);
    await bernadette.getByLabel("CSV file").setInputFiles(spreadsheet(role));
    await bernadette.getByRole("button", { name: "Check the rows" }).click();
    await expect(
      bernadette.getByRole("heading", { level: 1, name: "What this file would do" }),
    ).toBeVisible();
  };
  const rows = bernadette.getByRole("main").getByRole("listitem");

  await send("felow");
  await expect(rows.filter({ hasText: "Row 2" })).toContainText("Role: “felow” is no role");
  await expect(bernadette.getByRole("button", { name: /^Write/ })).toHaveCount(0);
  await look(bernadette);

  await send("fellow");
  await expect(rows.filter({ hasText: "Row 2" }).first()).toContainText(
    "Becomes fellow, Twelfth cohort",
  );
  await expect(rows.filter({ hasText: "Row 3" }).first()).toContainText("mentor of Thea Marlow");
  await look(bernadette);
  await bernadette.getByRole("button", { name: "Write 2 rows" }).click();
  await expect(bernadette.getByRole("status").filter({ hasText: "Written" })).toBeVisible();
  await bernadette.goto(`${people}?words=thea`);
  await expect(bernadette.getByText("Thea Marlow").first()).toBeVisible();

  await send("fellow");
  await expect(bernadette.getByText("so there is nothing to write")).toBeVisible();
  await expect(rows.filter({ hasText: "Left as they are" }).first()).toBeVisible();
});

test("a file that is too large is refused before it is sent", async ({ as }) => {
  const bernadette = await as("bernadette");
  await bernadette.goto(`${people}/import`);
  await bernadette.getByLabel("CSV file").setInputFiles({
    name: "large.csv",
    mimeType: "text/csv",
    buffer: Buffer.alloc(5_200_000, "a"),
  });
  await expect(bernadette.getByRole("alert")).toContainText("the most that can be sent is 5 MB");
  await bernadette.getByRole("button", { name: "Check the rows" }).click();
  await expect(bernadette).toHaveURL(`${people}/import`);
  await look(bernadette);
});
