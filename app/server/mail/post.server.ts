import { messages, type Written } from "../../../emails/messages.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import { wake } from "./wake.server.ts";

/** A message to write: a template with its props, and whom it is to. */
export type Post = Written & {
  /** Someone without an account has an address and no id. */
  to: { id?: string; email: string };
  /** An iCalendar text, sent as an invitation. */
  calendar?: string;
};

/**
 * Writes a message in the caller's transaction: it goes out if, and only if, what caused it is kept.
 * @returns the message's id
 * @throws {z.ZodError} when the props do not fit the template
 */
export async function post(
  tx: Pick<Prisma.TransactionClient, "message">,
  { to, template, props, calendar }: Post,
): Promise<string> {
  const { id } = await tx.message.create({
    data: {
      personId: to.id,
      to: to.email,
      template,
      props: messages[template].props.parse(props),
      calendar,
    },
    select: { id: true },
  });
  wake();
  return id;
}
