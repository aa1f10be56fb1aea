import { createHmac, randomInt } from "node:crypto";
import { DateTime } from "luxon";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { settings } from "../server/environment.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { letDeviceIn } from "./devices.server.ts";
import { findLinked } from "./requests.server.ts";

/** How long a code works, how often it can be tried, and how many an address is sent within an hour. */
export const codeMinutes = 10;
const tries = 5;
const codesAnHour = 5;

/** So few digits could be found out from a plain hash. */
const hashOfCode = (email: string, code: string) =>
  createHmac("sha256", settings().AUTH_SECRET)
    .update(`rater code ${email} ${code}`)
    .digest("base64url");

/**
 * Mails six digits to the address that a link was sent to, which let another device in. They take the place of any before.
 * @returns whether they were sent; not when the address has had too many
 * @throws NotFound when the link does not work
 */
export const sendCode = (token: string | undefined, now = new Date()): Promise<boolean> =>
  prisma.$transaction(async (tx) => {
    const { email } = await openLink(tx, token);
    const since = DateTime.fromJSDate(now).minus({ hours: 1 }).toJSDate();
    const sent = await tx.message.count({
      where: { to: email, template: "rater-code", createdAt: { gt: since } },
    });
    if (sent >= codesAnHour) return false;
    const code = String(randomInt(1_000_000)).padStart(6, "0");
    const row = {
      codeHash: hashOfCode(email, code),
      attempts: 0,
      sentAt: now,
      expiresAt: DateTime.fromJSDate(now).plus({ minutes: codeMinutes }).toJSDate(),
    };
    await tx.raterCode.upsert({ where: { email }, create: { email, ...row }, update: row });
    await post(tx, {
      to: { email },
      template: "rater-code",
      props: { code, minutes: codeMinutes, url: addressOf(`/rating-links/${token}/code`) },
    });
    return true;
  });

/**
 * Lets a device in by a code, which is used up by it.
 * @returns where to go on and the Set-Cookie header, or what is wrong with the code, in words
 * @throws NotFound when the link does not work
 */
export const enterCode = (token: string | undefined, code: string, now = new Date()) =>
  prisma.$transaction(async (tx) => {
    const link = await openLink(tx, token);
    const { email } = link;
    // Counted before it is looked at, and kept whatever comes of it.
    const { count } = await tx.raterCode.updateMany({
      where: { email, expiresAt: { gt: now }, attempts: { lt: tries } },
      data: { attempts: { increment: 1 } },
    });
    if (count === 0)
      return { wrong: "There is no code that still works. Have another one sent to you" };
    const codeHash = hashOfCode(email, code);
    const { count: right } = await tx.raterCode.deleteMany({ where: { email, codeHash } });
    if (right === 0) return { wrong: "That is not the newest code that was sent to you" };
    return { id: link.id, cookie: await letDeviceIn(tx, link) };
  });

async function openLink(tx: Transaction, token: string | undefined) {
  const link = await findLinked(token, tx);
  if (!link?.isOpen) throw new NotFound();
  return link;
}
