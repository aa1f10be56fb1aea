import { messages, type Written } from "../../../emails/messages.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import { wake } from "./wake.server.ts";

/** A message to write: a template with its props, and whom it is to. */
export type Post = Written & {
  /** Someone without an account has an address and no id. */
  to: { id?: string; email: string };
  /** An iCalendar text, sent as an invitation. */
  calendar?: string;
  /** Before when it is not sent: now, if left out. */
  dueAt?: Date;
  /** Since when there has been something to say, for what follows a message that was taken back. */
  createdAt?: Date;
};

const rowOf = ({ to, template, props, calendar, dueAt, createdAt }: Post) => ({
  personId: to.id,
  to: to.email,
  template,
  props: messages[template].props.parse(props),
  calendar,
  dueAt,
  createdAt,
});

/**
 * Writes a message in the caller's transaction: it goes out if, and only if, what caused it is kept.
 * @returns the message's id
 * @throws {z.ZodError} when the props do not fit the template
 */
export async function post(
  tx: Pick<Prisma.TransactionClient, "message">,
  message: Post,
): Promise<string> {
  const { id } = await tx.message.create({ data: rowOf(message), select: { id: true } });
  wake();
  return id;
}

/** As `post`, for several messages in one statement. */
export async function postAll(
  tx: Pick<Prisma.TransactionClient, "message">,
  all: Post[],
): Promise<void> {
  await tx.message.createMany({ data: all.map(rowOf) });
  wake();
}
