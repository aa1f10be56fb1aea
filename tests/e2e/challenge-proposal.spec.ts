import { expect, look, test } from "./fixtures.ts";

test("a host drafts a challenge, is coached, mends it as asked, and has it approved", async ({
  as,
  forgive,
}) => {
  forgive(/status of 4(09|22)/);
  const desmond = await as("desmond");
  const bernadette = await as("bernadette");

  await desmond.goto("/hosts/northmere/proposals/new");
  await desmond.getByLabel("What is the problem?").fill("Letters reach the practice in a week.");
  await desmond.getByRole("button", { name: "Save the draft" }).click();
  await expect(desmond.getByRole("link", { name: /^Give it a working title/ })).toBeVisible();
  await expect(desmond.getByLabel("What is the problem?")).toHaveValue(/^Letters/);
  await look(desmond);
  await desmond.getByLabel("Working title").fill("Letters that come too late");
  await desmond.getByRole("button", { name: "Save the draft" }).click();
  await expect(desmond.getByRole("heading", { name: "Ready to send?" })).toBeVisible();
  await look(desmond);
  const { pathname } = new URL(desmond.url());

  await bernadette.goto(pathname);
  await bernadette.getByLabel("Your comment").fill("Who waits for the letter?");
  await bernadette.getByRole("button", { name: "Send comment" }).click();
  await expect(bernadette.getByText("Your comment is sent.")).toBeVisible();
  await look(bernadette);

  await desmond.goto("/");
  await desmond.getByRole("link", { name: /Bernadette Osei commented on “Letters that/ }).click();
  await expect(desmond.getByText("Who waits for the letter?")).toBeVisible();
  await desmond.getByRole("link", { name: "Say who is affected" }).click();
  await desmond.getByLabel("Who is affected, and how?").fill("People on new medicines.");
  await desmond.getByLabel("What has been tried, and why did it fall short?").fill("A portal.");
  await desmond.getByLabel("Why now?").fill("The portal ends in spring.");
  await desmond.getByRole("radio", { name: "Borough" }).check();
  await desmond.getByRole("radio", { name: "Wicked" }).check();
  await desmond.getByLabel("Who sponsors it?").fill("Helena Marsh");
  await desmond.getByRole("button", { name: "Save the draft" }).click();
  const send = async () => {
    await desmond.getByRole("link", { name: "Send it to the programme" }).click();
    await desmond.getByRole("button", { name: "Send it" }).click();
    await expect(desmond.getByText("Waiting for the programme’s decision")).toBeVisible();
  };
  await send();

  const answer = async (choice: string, why: string) => {
    await bernadette.goto("/");
    await bernadette.getByRole("link", { name: /^Decide on “Letters that/ }).click();
    await bernadette.getByRole("link", { name: "Decide on it" }).click();
    await bernadette.getByRole("radio", { name: choice }).check();
    await bernadette.getByLabel("Why", { exact: true }).fill(why);
    await look(bernadette);
    await bernadette.getByRole("button", { name: "Send the answer" }).click();
    await expect(bernadette.getByText("Answered.")).toBeVisible();
  };
  await answer("Ask for changes", "What did the portal leave undone?");

  await desmond.goto("/");
  await desmond.getByRole("link", { name: /^Mend “Letters that/ }).click();
  await expect(desmond.getByText("What did the portal leave undone?")).toBeVisible();
  await desmond.getByRole("link", { name: "Change the draft" }).click();
  await desmond
    .getByLabel("What has been tried, and why did it fall short?")
    .fill("A portal, which practices open on Fridays.");
  await desmond.getByRole("button", { name: "Save the draft" }).click();
  await send();
  await answer("Approve it", "");

  await bernadette.goto("/programmes/headroom-fellowship/proposals");
  const approved = bernadette.getByRole("region", { name: /^Approved/ });
  await expect(approved.getByRole("link", { name: "Letters that come too late" })).toBeVisible();
  await look(bernadette);
  await desmond.goto(pathname);
  await expect(desmond.getByText("Bernadette Osei approved it")).toBeVisible();
  await expect(desmond.getByRole("link", { name: "Change the draft" })).toHaveCount(0);
});
