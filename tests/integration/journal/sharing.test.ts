import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, ruth: Browser;
let entryId: string;

beforeAll(async () => {
  await seedPeople();
  [amara, ruth] = await browsersOf("amara", "ruth");
}, 60_000);

beforeEach(async () => {
  const { location } = await amara.post("/journal/new", { template: "free" });
  entryId = (location ?? "").split("/")[2] ?? "";
  await write("As it stood", "1");
  await prisma.message.deleteMany();
});

const write = (bodyText: string, revision: string) =>
  amara.post(`/journal/${entryId}/edit`, { title: "A week", bodyText, revision });
const share = (readerId = "ruth", asked = "") =>
  amara.post(`/journal/${entryId}/share`, { readerId, asked });
const shares = () => prisma.share.findMany({ where: { entryId }, orderBy: { createdAt: "asc" } });
const live = async () => (await shares()).filter(({ revokedAt }) => !revokedAt);
const only = async () => (await live())[0]?.id ?? "";
const mails = () => prisma.message.findMany({ orderBy: { createdAt: "asc" } });

describe("a share", () => {
  test("is a copy: later words and later evidence are not in it", async () => {
    await amara.post(`/journal/${entryId}/evidence`, { competencyId: "ii1", shows: "Asking" });
    await share("ruth", "What did I miss?");
    const path = `/shared/${await only()}`;
    await write("What came later", "2");
    await amara.post(`/journal/${entryId}/evidence`, { competencyId: "rc1", shows: "Later" });
    const { status, page } = await ruth.get(path);
    expect(status).toBe(200);
    expect(page).toMatchObject({
      title: "A week",
      asked: "What did I miss?",
      html: "<p>As it stood</p>",
      evidence: [{ code: "II1", shows: "Asking" }],
      comments: [],
      entryId: null,
    });
    expect(JSON.stringify(page)).not.toContain("What came later");
    expect((await ruth.get(`/journal/${entryId}`)).status).toBe(404);
  });

  test("holds the questions that were answered, and no other", async () => {
    await write("## Answered\n\nYes\n\n## Left empty\n\n", "2");
    await share();
    const { page } = await ruth.get(`/shared/${await only()}`);
    const { html } = page as { html: string };
    expect(html).toContain("<h2>Answered</h2><p>Yes</p>");
    expect(html).not.toContain("Left empty");
  });

  test("tells the reader by mail, without a word of it", async () => {
    await share("ruth", "What did I miss?");
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ personId: "ruth", template: "reflection-shared" });
    expect(JSON.stringify(mail)).not.toMatch(/As it stood|A week|miss/);
  });

  test("with the same reader again takes the earlier one back", async () => {
    await share();
    const first = await only();
    await write("As it stands now", "2");
    await share();
    expect(await live()).toHaveLength(1);
    expect((await ruth.get(`/shared/${first}`)).status).toBe(404);
    const { page } = await ruth.get(`/shared/${await only()}`);
    expect(page).toMatchObject({ html: "<p>As it stands now</p>" });
  });

  test("goes to nobody but people of one's own fellowship", async () => {
    for (const stranger of [
      "ben",
      "daniel",
      "marcus",
      "desmond",
      "colin",
      "bernadette",
      "amara",
      "none",
    ])
      expect(await share(stranger, "Anything?"), stranger).toMatchObject({
        status: 409,
        action: {
          errors: { form: [expect.stringContaining("your own fellowship")] },
          typed: { readerId: stranger, asked: "Anything?" },
        },
      });
    expect(await shares()).toEqual([]);
    expect(await mails()).toEqual([]);
    for (const related of ["helena", "joyce", "ines", "gwilym"])
      expect((await share(related)).status, related).toBe(302);
  });

  test("without a reader is refused, and what was asked is kept", async () => {
    const answer = await amara.post(`/journal/${entryId}/share`, { asked: "Anything?" });
    expect(answer.status).toBe(422);
    expect(answer.action).toMatchObject({
      errors: { readerId: ["Choose who may read it"] },
      typed: { asked: "Anything?" },
    });
  });

  test("is marked as read by its reader alone", async () => {
    await share();
    await amara.get(`/shared/${await only()}`);
    expect((await live())[0]?.readAt).toBeNull();
    await ruth.get(`/shared/${await only()}`);
    expect((await live())[0]?.readAt).toBeInstanceOf(Date);
  });
});

describe("a share that is taken back", () => {
  test("is gone for its reader, and no longer among the readers", async () => {
    await share();
    const id = await only();
    for (let twice = 0; twice < 2; twice++)
      expect(await amara.post(`/shared/${id}/revocation`)).toMatchObject({
        status: 302,
        location: `/journal/${entryId}`,
      });
    expect((await ruth.get(`/shared/${id}`)).status).toBe(404);
    expect((await ruth.get(`/shared/${id}/comments`)).status).toBe(404);
    expect((await ruth.post(`/shared/${id}/comments`, { text: "But" })).status).toBe(404);
    expect(JSON.stringify((await ruth.get("/shared")).page)).not.toContain(id);
    expect((await amara.get(`/journal/${entryId}`)).page).toMatchObject({ readers: [] });
  });

  test("was not taken back by its reader", async () => {
    await share();
    expect((await ruth.post(`/shared/${await only()}/revocation`)).status).toBe(403);
    expect(await live()).toHaveLength(1);
  });

  test("takes no more comments", async () => {
    await share();
    const id = await only();
    await amara.post(`/shared/${id}/revocation`);
    expect(await amara.post(`/shared/${id}/comments`, { text: "And" })).toMatchObject({
      status: 409,
      action: { isConflict: true, typed: { text: "And" } },
    });
    expect(await prisma.comment.count({ where: { shareId: id } })).toBe(0);
  });
});

describe("a comment", () => {
  test("is seen by both, and told to the other of them by mail, without its text", async () => {
    await share();
    const path = `/shared/${await only()}`;
    await prisma.message.deleteMany();
    expect((await ruth.post(`${path}/comments`, { text: "A question" })).status).toBe(302);
    expect((await amara.post(`${path}/comments`, { text: "An answer" })).status).toBe(302);
    for (const browser of [amara, ruth])
      expect((await browser.get(path)).page).toMatchObject({
        comments: [
          { author: "Ruth Adeyemi", text: "A question" },
          { author: "Amara Okafor", text: "An answer" },
        ],
      });
    const sent = await mails();
    expect(sent.map(({ personId, template }) => [personId, template])).toEqual([
      ["amara", "comment-added"],
      ["ruth", "comment-added"],
    ]);
    expect(JSON.stringify(sent)).not.toMatch(/A question|An answer|A week/);
  });

  test("that is sent twice in a row is one; said again later it is another", async () => {
    await share();
    const id = await only();
    await prisma.message.deleteMany();
    const say = async (browser: Browser, text: string) =>
      expect((await browser.post(`/shared/${id}/comments`, { text })).status).toBe(302);
    await say(ruth, "Yes");
    await say(ruth, "Yes");
    expect(await prisma.comment.count({ where: { shareId: id } })).toBe(1);
    expect(await mails()).toHaveLength(1);
    await say(amara, "Yes");
    await say(ruth, "Yes");
    expect(await prisma.comment.count({ where: { shareId: id } })).toBe(3);
  });

  test("waits on the home page of the other of the two until they open it", async () => {
    await share();
    const path = `/shared/${await only()}`;
    const waits = async (browser: Browser) => {
      const { tasks } = (await browser.get("/")).page as { tasks: { to: string }[] };
      return tasks.map(({ to }) => to).filter((to) => to.startsWith(path));
    };
    expect(await waits(ruth)).toEqual([path]);
    await ruth.get(path);
    expect([await waits(ruth), await waits(amara)]).toEqual([[], []]);

    await ruth.post(`${path}/comments`, { text: "A question" });
    expect([await waits(ruth), await waits(amara)]).toEqual([[], [`${path}#comments`]]);
    await amara.get(path);
    expect(await waits(amara)).toEqual([]);

    await amara.post(`${path}/comments`, { text: "An answer" });
    expect([await waits(ruth), await waits(amara)]).toEqual([[`${path}#comments`], []]);
    await ruth.get(path);
    expect(await waits(ruth)).toEqual([]);
  });

  test("does not wait for a reader from whom the reflection was taken back", async () => {
    await share();
    const id = await only();
    await ruth.get(`/shared/${id}`);
    await amara.post(`/shared/${id}/comments`, { text: "One more thing" });
    await amara.post(`/shared/${id}/revocation`);
    expect(JSON.stringify((await ruth.get("/")).page)).not.toContain(id);
  });

  test("of nothing is refused", async () => {
    await share();
    const answer = await ruth.post(`/shared/${await only()}/comments`, { text: "  " });
    expect(answer.status).toBe(422);
    expect(answer.action).toMatchObject({ errors: { text: [expect.any(String)] } });
  });

  test("that is too long is refused, and kept as typed", async () => {
    await share();
    const text = "word ".repeat(1100);
    const answer = await ruth.post(`/shared/${await only()}/comments`, { text });
    expect(answer.status).toBe(422);
    expect(answer.action).toMatchObject({ typed: { text } });
  });

  test("is not for others, faculty or not", async () => {
    await share();
    for (const who of ["gwilym", "joyce", "helena", "ben"]) {
      const other = await browserOf(who);
      const answer = await other.post(`/shared/${await only()}/comments`, { text: "Hello" });
      expect(answer.status, who).toBe(404);
    }
  });
});
