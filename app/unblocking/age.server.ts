import { daysBetween } from "../cohorts/days.server.ts";

const ago = (days: number) => (days <= 0 ? "today" : days === 1 ? "yesterday" : `${days} days ago`);

type Aged = { createdAt: Date; replyBy: Date; lastReply: { at: Date; name: string } | null };

/** How old a request is, how old its last reply, and whether the day that was hoped for is past: in words. */
export function ageInWords({ createdAt, replyBy, lastReply }: Aged, zone: string, now: Date) {
  const asked = `Asked ${ago(daysBetween(createdAt, now, zone))}`;
  if (lastReply)
    return `${asked}, ${lastReply.name} replied ${ago(daysBetween(lastReply.at, now, zone))}`;
  const left = daysBetween(now, replyBy, zone);
  if (left < 0) return `${asked}, no reply yet; hoped for ${ago(-left)}`;
  if (left < 2) return `${asked}, no reply yet; hoped for ${left === 0 ? "today" : "tomorrow"}`;
  return `${asked}, no reply yet; hoped for in ${left} days`;
}
