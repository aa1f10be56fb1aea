import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { messages, type Template } from "../../../emails/messages.ts";
import { renderMessage } from "../../../app/server/mail/render.server.ts";

const templates = Object.keys(messages) as Template[];
const read = (template: Template) => renderMessage({ template, props: messages[template].preview });

test("every file of emails/ is a message that can be sent", () => {
  const files = readdirSync("emails").filter((name) => name.endsWith(".tsx"));
  expect(files.map((name) => name.replace(".tsx", "")).sort()).toEqual([...templates].sort());
});

describe.each(templates)("%s", (template) => {
  const { url } = messages[template].preview;

  test("reads as HTML and as text, each with its link", async () => {
    const { html, text } = await read(template);
    expect(html).toContain(`href="${url}"`);
    expect(html).toContain('lang="en-GB"');
    expect(html).toContain("Headroom");
    expect(text.split(url), "the link, once").toHaveLength(2);
    expect(text).toMatch(/You get this because /);
    expect(text).not.toMatch(/undefined|null|\[object/);
  });

  test("has a subject that gives nobody and nothing away", async () => {
    const { subject } = await read(template);
    const { when = "", ...others } = messages[template].preview as Record<string, string>;
    for (const value of Object.values(others)) expect(subject).not.toContain(String(value));
    expect(subject).toContain(when);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(subject.length).toBeLessThan(80);
  });

  test("is the same each time, so that a retry is no other message", async () => {
    expect(await read(template)).toEqual(await read(template));
  });

  test("takes no words beyond its own: what people write cannot slip in", async () => {
    const props = { ...messages[template].preview, title: "SECRET", text: "SECRET" };
    const { subject, html, text } = await renderMessage({ template, props });
    expect(subject + html + text).not.toContain("SECRET");
  });
});

test("a name is shown as it is, never as markup, and cannot break a subject", async () => {
  const row = {
    template: "reflection-shared",
    props: { writer: "<b>Ana</b>\r\nBcc: x", url: "https://a.example/" },
  };
  const { html, text } = await renderMessage(row);
  expect(html).not.toContain("<b>Ana");
  expect(text).toContain("<b>Ana</b> Bcc: x has shared a reflection with you.");
  const moved = { when: "Friday\r\nBcc: x@example.org", place: "", url: "https://a.example/" };
  expect((await renderMessage({ template: "meeting-invitation", props: moved })).subject).toBe(
    "Set meeting: Friday Bcc: x@example.org",
  );
});

test("a link that is no web address is refused", async () => {
  const props = { ...messages["review-locked"].preview, url: "javascript:alert(1)" };
  await expect(renderMessage({ template: "review-locked", props })).rejects.toThrow(/url/);
});
