import { render, toPlainText } from "@react-email/render";
import { isTemplate, messages } from "../../../emails/messages.ts";
import type { Message } from "../../generated/prisma/client.ts";

/** A message as its reader gets it. */
export type Rendered = {
  subject: string;
  html: string;
  text: string;
  /** For how many minutes from when it was written the message is of use; Infinity: for good. */
  usefulMinutes: number;
};

/**
 * Renders a stored message. The same row gives the same bytes each time: the mail provider refuses
 * a repeated key with another body.
 * @throws when the template is unknown, or the props do not fit it (they may have been emptied)
 */
export async function renderMessage(row: Pick<Message, "template" | "props">): Promise<Rendered> {
  if (!isTemplate(row.template)) throw new Error(`There is no template ${row.template}`);
  const { subject, body, usefulMinutes } = messages[row.template].open(row.props);
  const html = await render(body);
  const text = toPlainText(html, {
    selectors: [{ selector: "h1", options: { uppercase: false } }],
  });
  return { subject, html, text, usefulMinutes };
}
