import { beforeAll, expect, test } from "vitest";
import { makeReports } from "../../../app/feedback/make-reports.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { makeRound, times } from "../../support/made-feedback.ts";

/** Amara, who holds her debrief, and everybody who has no business with her report. */
let amara: Browser, ruth: Browser, gwilym: Browser, outsiders: Browser[];
let round: Awaited<ReturnType<typeof makeRound>>, path: string;

beforeAll(async () => {
  await seedPeople();
  [amara, ruth, gwilym] = await browsersOf("amara", "ruth", "gwilym");
  outsiders = await browsersOf("bernadette", "helena", "joyce", "ben", "desmond", "olwen");
  round = await makeRound({
    amara: [
      ...times(4, "host-peers", 5, "A peer says"),
      ...times(2, "citizens", 1, "A citizen says"),
      { group: "sponsor", value: 2, says: "Helena says" },
    ],
  });
  await prisma.feedbackRound.update({ where: { id: round.id }, data: { closingAt: new Date() } });
  await makeReports(round.id);
  path = `/feedback/${round.of("amara")}`;
}, 60_000);

const debrief = { facilitatorId: "ruth", date: "", starts: "14:00", place: "Room 4" };
const tomorrow = () => new Date(Date.now() + 36 * 60 * 60 * 1000).toISOString().slice(0, 10);
const commentIds = () =>
  prisma.feedbackComment.findMany({ where: { feedbackId: round.of("amara") } });

test("before a debrief is booked nobody reads a report, faculty included", async () => {
  for (const one of [amara, ruth, gwilym])
    expect((await one.get(`${path}/report`)).status).toBe(403);
  for (const one of outsiders) expect((await one.get(`${path}/report`)).status).toBe(404);
});

test("a debrief is on or after its first day, by one of the faculty", async () => {
  const wrong = await gwilym.post(`${path}/debrief`, { ...debrief, date: "2020-01-02" });
  expect(wrong).toMatchObject({ status: 422, action: { errors: { date: [expect.any(String)] } } });
  expect(
    (await gwilym.post(`${path}/debrief`, { ...debrief, facilitatorId: "joyce", date: tomorrow() }))
      .status,
  ).toBe(409);
  expect((await gwilym.post(`${path}/debrief`, { ...debrief, date: tomorrow() })).location).toBe(
    path,
  );
  expect((await amara.post(`${path}/debrief`, { ...debrief, date: tomorrow() })).status).toBe(403);
});

test("then its facilitator reads it, and still nobody else", async () => {
  expect((await ruth.get(`${path}/report`)).page).toMatchObject({ may: { release: true } });
  for (const one of [amara, gwilym]) {
    expect((await one.get(`${path}/report`)).status).toBe(403);
    expect((await one.get(`${path}/report.pdf`)).status).toBe(403);
    expect((await one.post(`${path}/release`)).status).toBe(403);
  }
  for (const one of outsiders) expect((await one.get(`${path}/report.pdf`)).status).toBe(404);
});

test("what it gives holds no hidden group, no rater, and no number of answers to a statement", async () => {
  const { page } = await ruth.get(`${path}/report`);
  const json = JSON.stringify(page);
  expect(json).not.toMatch(/citizen says|Rater \d|example\.org|raterId|sentAt/i);
  expect(page).toMatchObject({
    responses: [
      { group: "Sponsor or manager", asked: 1, answered: 1 },
      { group: "Peers in the host organisation", asked: 4, answered: 4 },
      { group: "All others", asked: 2, answered: null },
    ],
  });
  const { sections } = page as { sections: { figures: { group: string }[]; prompt: string }[] };
  expect(new Set(sections.flatMap(({ figures }) => figures.map(({ group }) => group)))).toEqual(
    new Set(["Sponsor or manager", "Peers in the host organisation"]),
  );
});

test("a comment is withheld with a reason, and the fellow is told how many were", async () => {
  const [comment] = (await commentIds()).filter(({ text }) => text.startsWith("A peer"));
  const withholding = `${path}/comments/${comment?.id}/withholding`;
  expect((await ruth.post(withholding, { why: " " })).status).toBe(422);
  expect((await gwilym.post(withholding, { why: "Mine" })).status).toBe(403);
  await ruth.post(withholding, { why: "It names a meeting of two" });

  expect((await ruth.post(`${path}/release`)).location).toBe(path);
  const { page } = await amara.get(`${path}/report`);
  expect(page).toMatchObject({ isOwn: true, withheld: 1 });
  expect(JSON.stringify(page)).not.toContain(comment?.text);
  expect(JSON.stringify(page)).not.toContain("meeting of two");
  const pdf = await amara.get(`${path}/report.pdf`);
  const text = Buffer.from(pdf.bytes).toString("latin1");
  expect(text.slice(0, 5)).toBe("%PDF-");
  expect(text).toContain("/StructTreeRoot");
  expect(text).toContain("pdfuaid:part");
});

test("a released report stays as it is", async () => {
  const [comment] = await commentIds();
  const withholding = `${path}/comments/${comment?.id}/withholding`;
  expect((await ruth.post(withholding, { why: "Too late" })).status).toBe(403);
  expect((await ruth.post(`${path}/debrief`, { ...debrief, date: tomorrow() })).status).toBe(409);
});

test("the fellow chooses who else reads it, and takes it back", async () => {
  const [bernadette, , joyce] = outsiders;
  expect((await amara.post(`${path}/share`, { personId: "bernadette" })).status).toBe(409);
  await amara.post(`${path}/share`, { personId: "joyce" });
  await amara.post(`${path}/share`, { personId: "joyce" });
  expect((await joyce?.get(`${path}/report`))?.page).toMatchObject({
    isOwn: false,
    may: { release: false, share: false },
  });
  expect((await bernadette?.get(`${path}/report`))?.status).toBe(404);
  expect((await joyce?.post(`${path}/share`, { personId: "ben" }))?.status).toBe(403);
  await amara.post(`${path}/share/joyce/withdrawal`);
  expect((await joyce?.get(`${path}/report`))?.status).toBe(404);
  const mails = await prisma.message.findMany({ where: { template: "feedback-shared" } });
  expect(mails.map(({ to }) => to)).toHaveLength(1);
});

test("a second round shows the first beside it, to who may read both", async () => {
  const second = await makeRound({ amara: times(3, "wider-team", 4) }, 10);
  await prisma.feedbackRound.update({ where: { id: second.id }, data: { closingAt: new Date() } });
  await makeReports(second.id);
  const id = second.of("amara");
  await gwilym.post(`/feedback/${id}/debrief`, {
    ...debrief,
    facilitatorId: "gwilym",
    date: tomorrow(),
  });
  expect((await gwilym.get(`/feedback/${id}/report`)).page).toMatchObject({ earlier: null });
  await gwilym.post(`/feedback/${id}/release`);
  expect((await amara.get(`/feedback/${id}/report`)).page).toMatchObject({
    number: 10,
    earlier: { number: 9 },
  });
});
