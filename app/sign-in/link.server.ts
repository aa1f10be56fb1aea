import { DateTime } from "luxon";
import { prisma } from "../server/database/client.server.ts";
import { settings } from "../server/environment.server.ts";
import { post } from "../server/mail/post.server.ts";
import { safePath } from "./safe-path.ts";

/** How long a mailed sign-in link works, in minutes. */
export const signInMinutes = 15;

/** How many links one account is sent within those minutes; past that, the answer is the same and nothing is sent. */
const linksPerAccount = 5;

/**
 * Mails a sign-in link to an invited person. An unknown address is answered in the same way, and nothing is sent.
 * @param link the address as typed, the link's token, and where the person was going
 */
export async function sendSignInLink(link: {
  email: string;
  token: string;
  metadata?: Record<string, unknown>;
}) {
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
  const url = new URL("/sign-in/confirm", settings().APP_ORIGIN);
  url.searchParams.set("token", link.token);
  url.searchParams.set("to", safePath(link.metadata?.to));
  await post(prisma, {
    to: person,
    template: "sign-in",
    props: { url: url.href, minutes: signInMinutes },
  });
}
