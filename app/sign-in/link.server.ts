import { AsyncLocalStorage } from "node:async_hooks";
import { DateTime } from "luxon";
import { prisma } from "../server/database/client.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { safePath } from "./safe-path.ts";

/** How long a mailed sign-in link works, in minutes. */
export const signInMinutes = 15;

/** How many links one account is sent within those minutes; past that, the answer is the same and nothing is sent. */
const linksPerAccount = 5;

/** A link to be sent: the address as typed, the link's token, and where the person was going. */
export type SignInLink = { email: string; token: string; metadata?: Record<string, unknown> };

const asking = new AsyncLocalStorage<{ link?: SignInLink }>();

/** What the sign-in library calls to have a link sent. The sending is left to who asked the library. */
export function handOver(link: SignInLink): void {
  const asked = asking.getStore();
  if (asked) asked.link = link;
}

/** Asks the sign-in library. @returns its answer, and the link that it made, if it made one */
export async function askingForLink<T>(ask: () => Promise<T>) {
  const asked: { link?: SignInLink } = {};
  const answer = await asking.run(asked, ask);
  return { answer, link: asked.link };
}

/** Mails a sign-in link to an invited person. For an unknown address nothing is sent. */
export async function sendSignInLink(link: SignInLink): Promise<void> {
  const person = await prisma.person.findUnique({
    where: { email: link.email },
    select: { id: true, email: true },
  });
  if (!person) return;
  const since = DateTime.utc().minus({ minutes: signInMinutes }).toJSDate();
  const recent = await prisma.message.count({
    where: { personId: person.id, template: "sign-in", createdAt: { gte: since } },
  });
  if (recent >= linksPerAccount) return;
  const query = new URLSearchParams({ token: link.token, to: safePath(link.metadata?.to) });
  await post(prisma, {
    to: person,
    template: "sign-in",
    props: { url: addressOf(`/sign-in/confirm?${query}`), minutes: signInMinutes },
  });
}
