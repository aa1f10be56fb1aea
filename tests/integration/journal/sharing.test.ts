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
  await prisma.entry.deleteMany({ where: { title: "A week" } });
  const { location } = await amara.post("/journal/new", { template: "free" });
  entryId = (location ?? "").split("/")[2] ?? "";
  await write("As it stood", "1");
  await prisma.message.deleteMany();
});

const write = (bodyText: string, revision: string) =>
  amara.post(`/journal/${entryId}/edit`, { title: "A week", bodyText, revision });
const share = (readerId = "ruth", asked = "") =>
  amara.post(`/journal/${entryId}/share`, { audience: "person", readerId, asked });
const shareAs = (audience: string, more: Record<string, string> = {}) =>
  amara.post(`/journal/${entryId}/share`, { audience, ...more });
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

  test("tells the reader by email, without a word of it", async () => {
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
    for (const stranger of ["desmond", "bernadette", "noor", "carys", "amara", "none"])
      expect(await share(stranger, "Anything?"), stranger).toMatchObject({
        status: 409,
        action: {
          errors: { form: [expect.stringContaining("your own fellowship")] },
          typed: { readerId: stranger, asked: "Anything?" },
        },
      });
    expect(await shares()).toEqual([]);
    expect(await mails()).toEqual([]);
    for (const related of ["helena", "joyce", "ines", "gwilym", "ben", "colin"])
      expect((await share(related)).status, related).toBe(302);
  });

  test("without a reader is refused, and what was asked is kept", async () => {
    const answer = await amara.post(`/journal/${entryId}/share`, { asked: "Anything?" });
    expect(answer.status).toBe(422);
    expect(answer.action).toMatchObject({
      errors: { audience: ["Choose who may read it"] },
      typed: { asked: "Anything?" },
    });
  });

  test("is marked as read by its reader alone", async () => {
    await share();
    await amara.get(`/shared/${await only()}`);
    const readings = () => prisma.shareReading.findMany({ where: { share: { entryId } } });
    expect(await readings()).toEqual([]);
    await ruth.get(`/shared/${await only()}`);
    expect(await readings()).toMatchObject([{ personId: "ruth", readAt: expect.any(Date) }]);
  });
});

test("what waits longest is next to read, until all of it is read", async () => {
  const next = async () => (await ruth.get("/shared/next")).location ?? "";
  for (let to = await next(); to !== "/shared"; to = await next()) await ruth.get(to);
  await share();
  const first = await only();
  await shareAs("faculty");
  expect(await next()).toBe(`/shared/${first}`);
  await ruth.get(`/shared/${first}`);
  const second = await next();
  expect(second).not.toBe(`/shared/${first}`);
  await ruth.get(second);
  expect(await next()).toBe("/shared");
});

describe("a share with a role", () => {
  const reads = async (who: string) =>
    (await (await browserOf(who)).get(`/shared/${await only()}`)).status;

  test.each([
    ["mentor", ["joyce"], ["ines", "helena", "ruth", "ben", "bernadette"]],
    ["coach", ["ines"], ["joyce", "helena", "ruth", "ben"]],
    ["sponsor", ["helena"], ["desmond", "joyce", "ruth", "ben"]],
    ["facilitator", ["ruth"], ["marcus", "gwilym", "daniel", "ben"]],
    ["faculty", ["ruth", "gwilym"], ["marcus", "joyce", "helena", "ben", "bernadette"]],
    ["cohort", ["ruth", "gwilym", "ben", "daniel", "marcus", "colin"], ["joyce", "noor", "helena"]],
  ])("%s is read by who holds it, and by nobody else", async (audience, those, others) => {
    expect((await shareAs(audience)).status).toBe(302);
    for (const who of those) expect(await reads(who), who).toBe(200);
    for (const who of others) expect(await reads(who), who).toBe(404);
    const told = (await mails()).map(({ personId }) => personId);
    expect(told).toEqual(expect.arrayContaining(those));
    for (const who of others) expect(told).not.toContain(who);
  });

  test("follows the role, not the person", async () => {
    await shareAs("mentor");
    expect(await reads("ines")).toBe(404);
    const pair = { fellowId: "amara-year", personId: "ines", kind: "mentor" } as const;
    await prisma.pair.create({ data: pair });
    expect(await reads("ines")).toBe(200);
    await prisma.pair.deleteMany({ where: pair });
    expect(await reads("ines")).toBe(404);
  });

  test("says who has read it, each by name, to the writer alone", async () => {
    await shareAs("faculty");
    await ruth.get(`/shared/${await only()}`);
    const { page } = await amara.get(`/journal/${entryId}`);
    expect(page).toMatchObject({
      readers: [
        { as: "The faculty of your cohort", readings: [{ name: "Ruth Adeyemi" }], isOver: false },
      ],
    });
    const gwilym = await browserOf("gwilym");
    expect(JSON.stringify((await gwilym.get(`/shared/${await only()}`)).page)).not.toContain(
      "readings",
    );
  });

  test("that nobody holds is refused", async () => {
    const { location } = await (await browserOf("noor")).post("/journal/new", { template: "free" });
    const noor = await browserOf("noor");
    const path = `/journal/${location?.split("/")[2]}/share`;
    expect(await noor.post(path, { audience: "mentor", asked: "Hm" })).toMatchObject({
      status: 409,
      action: { typed: { asked: "Hm" } },
    });
  });
});

describe("a last day", () => {
  test("ends the reading", async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await shareAs("person", { readerId: "ruth", until: tomorrow });
    const path = `/shared/${await only()}`;
    expect((await ruth.get(path)).status).toBe(200);
    await prisma.share.updateMany({ where: { entryId }, data: { expiresAt: new Date() } });
    expect((await ruth.get(path)).status).toBe(404);
    expect((await ruth.post(`${path}/comments`, { text: "But" })).status).toBe(404);
    expect(JSON.stringify((await ruth.get("/shared")).page)).not.toContain(path);
    expect((await amara.get(`/journal/${entryId}`)).page).toMatchObject({ readers: [] });
  });

  test("that is over, or no day, is refused, and what was chosen is kept", async () => {
    for (const until of ["2020-01-01", "soon"])
      expect(await shareAs("person", { readerId: "ruth", until })).toMatchObject({
        status: 409,
        action: { typed: { readerId: "ruth", until } },
      });
    expect(await shares()).toEqual([]);
  });
});

describe("a text by which somebody could be known", () => {
  const told = "I met Mr B., an 82-year-old man, on Ward 7. His daughter rang from 07700 900123.";

  test("is shared once its writer has looked at the places", async () => {
    await write(told, "2");
    const { page } = await amara.get(`/journal/${entryId}/share`);
    expect(page).toMatchObject({ places: [{ kind: "person-in-context" }, { kind: "phone" }] });
    const { found } = page as { found: string };
    const refused = await share("ruth", "Anything?");
    expect(refused).toMatchObject({
      status: 422,
      action: { errors: { looked: [found] }, typed: { readerId: "ruth", asked: "Anything?" } },
    });
    expect(await shares()).toEqual([]);
    expect((await shareAs("person", { readerId: "ruth", looked: "a postcode" })).status).toBe(422);
    expect((await shareAs("person", { readerId: "ruth", looked: found })).status).toBe(302);
  });

  test("is found in what one asks and in what evidence shows as well", async () => {
    expect(await share("ruth", "Ring me on 07700 900123?")).toMatchObject({
      status: 422,
      action: { errors: { looked: [expect.stringContaining("a phone number")] } },
    });
    const shows = "Wrote to a.patient@example.org";
    await amara.post(`/journal/${entryId}/evidence`, { competencyId: "ii1", shows });
    expect((await share()).status).toBe(422);
  });

  test("is looked at again when its newer text is shared", async () => {
    await share();
    const id = await only();
    await write(told, "2");
    const { page } = await amara.get(`/shared/${id}/renewal`);
    const { found } = page as { found: string };
    expect((await amara.post(`/shared/${id}/renewal`)).status).toBe(422);
    expect((await amara.post(`/shared/${id}/renewal`, { looked: found })).status).toBe(302);
  });
});

describe("sharing the newer text", () => {
  test("gives the same readers the text as it stands now, with what was said", async () => {
    await shareAs("faculty", { asked: "What did I miss?" });
    const first = await only();
    await ruth.post(`/shared/${first}/comments`, { text: "A question" });
    await write("As it stands now", "2");
    expect((await amara.get(`/journal/${entryId}`)).page).toMatchObject({
      readers: [{ isOlder: true }],
    });
    expect((await amara.post(`/shared/${first}/renewal`)).status).toBe(302);
    expect((await ruth.get(`/shared/${first}`)).status).toBe(404);
    expect((await ruth.get(`/shared/${await only()}`)).page).toMatchObject({
      html: "<p>As it stands now</p>",
      asked: "What did I miss?",
      comments: [{ text: "A question" }],
    });
    expect((await amara.get(`/journal/${entryId}`)).page).toMatchObject({
      readers: [{ isOlder: false, as: "The faculty of your cohort" }],
    });
  });

  test("is for the writer alone, and not once it was taken back", async () => {
    await share();
    const id = await only();
    expect((await ruth.post(`/shared/${id}/renewal`)).status).toBe(403);
    await amara.post(`/shared/${id}/revocation`);
    expect((await amara.post(`/shared/${id}/renewal`)).status).toBe(409);
    expect(await live()).toEqual([]);
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
  test("is seen by both, and told to the other of them by email, without its text", async () => {
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

  test("can be about a passage of the copy, and of nothing else", async () => {
    await write("The first words.\n\nThe second words.", "2");
    await share();
    const path = `/shared/${await only()}`;
    const passage = "first   words";
    expect((await ruth.post(`${path}/comments`, { text: "These", passage })).status).toBe(302);
    expect(
      await ruth.post(`${path}/comments`, { text: "Those", passage: "third words" }),
    ).toMatchObject({ status: 409, action: { typed: { text: "Those", passage: "third words" } } });
    expect((await amara.get(path)).page).toMatchObject({ comments: [{ text: "These", passage }] });
  });

  test("is answered in its thread, and who wrote there is told", async () => {
    await shareAs("faculty");
    const path = `/shared/${await only()}`;
    const gwilym = await browserOf("gwilym");
    await ruth.post(`${path}/comments`, { text: "A question" });
    const { id: parentId } = await prisma.comment.findFirstOrThrow({
      where: { share: { entryId } },
    });
    await prisma.message.deleteMany();
    await gwilym.post(`${path}/comments`, { text: "An answer", parentId });
    expect((await mails()).map(({ personId }) => personId).sort()).toEqual(["amara", "ruth"]);
    expect((await amara.get(path)).page).toMatchObject({
      comments: [{ text: "A question", answers: [{ text: "An answer", author: "Gwilym Rees" }] }],
    });
    const other = await prisma.comment.findFirstOrThrow({
      where: { share: { entryId: { not: entryId } } },
    });
    const astray = { text: "Astray", parentId: other.id };
    expect((await ruth.post(`${path}/comments`, astray)).status).toBe(404);
  });

  test("that mentions somebody who can read it tells them, and nobody who cannot", async () => {
    await shareAs("cohort");
    const path = `/shared/${await only()}`;
    await prisma.message.deleteMany();
    await ruth.post(`${path}/comments`, { text: "As @Daniel said, and @Joyce Balogun too" });
    expect((await mails()).map(({ personId }) => personId).sort()).toEqual(["amara", "daniel"]);
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
