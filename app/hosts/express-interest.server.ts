import { createHash, randomBytes } from "node:crypto";
import { DateTime } from "luxon";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { programmeLeadsOf } from "./agreement-mails.server.ts";
import { interestDays } from "./interest-days.ts";
import type { InterestValue } from "./interest-form.ts";
import { isTooManyFor, isTooManyFrom } from "./interest-limits.server.ts";
import { makeStamp, readStamp } from "./stamp.server.ts";

const hash = (token: string) => createHash("sha256").update(token).digest("hex");

/** What a programme says to organisations that think of hosting. @throws NotFound */
export async function openHosting(slug: string | undefined) {
  const programme = await prisma.programme.findUnique({ where: { slug: slug ?? "" } });
  if (!programme) throw new NotFound();
  const { name, forHosts, takesInterest } = programme;
  return {
    name,
    forHosts: forHosts.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== ""),
    stamp: takesInterest ? makeStamp(programme.id) : null,
  };
}

/**
 * Takes an expression of interest, and mails a link that confirms it. What a machine filled in is answered as if it had been
 * taken, and so is one too many for an email address.
 * @param network the address that it came from
 * @throws NotFound; Conflict when the programme takes none, it came too quickly, or too many came from there today
 */
export async function expressInterest(
  slug: string | undefined,
  { stamp, website, ...value }: InterestValue,
  network: string,
): Promise<void> {
  const programme = await prisma.programme.findUnique({ where: { slug: slug ?? "" } });
  if (!programme) throw new NotFound();
  if (!programme.takesInterest)
    throw new Conflict(`${programme.name} is not looking for hosts at present.`);
  if (website) return;
  checkStamp(stamp, programme.id);
  const token = randomBytes(24).toString("base64url");
  const isTooMany = await prisma.$transaction(async (tx) => {
    if (await isTooManyFrom(tx, network)) return true;
    if (await isTooManyFor(tx, value.email)) return false;
    await tx.interest.create({
      data: { ...value, programmeId: programme.id, tokenHash: hash(token) },
    });
    await post(tx, {
      to: { email: value.email },
      template: "confirm-interest",
      props: {
        programme: programme.name,
        days: interestDays,
        url: addressOf(`/hosting/confirmation/${token}`),
      },
    });
    return false;
  });
  if (isTooMany)
    throw new Conflict(
      "Many forms were sent from your network today, so this one was not taken. Try again tomorrow; what you typed is still here to copy.",
    );
}

function checkStamp(stamp: string, programmeId: string) {
  const found = readStamp(stamp, programmeId);
  if (found === "quick")
    throw new Conflict(
      "That was very quick, so we could not tell you from a machine. Look it through once more, then send it again.",
    );
  if (found === "forged")
    throw new Conflict("The form was out of date. Everything is still here: send it again.", {
      stamp: makeStamp(programmeId),
    });
}

/** Whether a mailed link works, and for which programme. @returns null when it is too old, or never was */
export async function openConfirmation(token: string | undefined) {
  const found = await prisma.interest.findUnique({
    where: { tokenHash: hash(token ?? "") },
    select: {
      id: true,
      createdAt: true,
      confirmedAt: true,
      programme: { select: { id: true, name: true } },
    },
  });
  const oldest = DateTime.utc().minus({ days: interestDays }).toJSDate();
  if (!found || (!found.confirmedAt && found.createdAt < oldest)) return null;
  return found;
}

/**
 * Confirms an expression of interest, and tells the programme's leads by email. Safe to repeat.
 * @returns whether the link works
 */
export async function confirmInterest(token: string | undefined): Promise<boolean> {
  const found = await openConfirmation(token);
  if (!found) return false;
  await prisma.$transaction(async (tx) => {
    const { count } = await tx.interest.updateMany({
      where: { id: found.id, confirmedAt: null },
      data: { confirmedAt: new Date() },
    });
    if (count === 0) return;
    const url = addressOf(`/interests/${found.id}`);
    for (const to of await programmeLeadsOf(tx, found.programme.id))
      await post(tx, { to, template: "interest-received", props: { url } });
  });
  return true;
}
