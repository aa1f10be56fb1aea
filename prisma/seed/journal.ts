import type { Prisma } from "../../app/generated/prisma/client.ts";
import { documentText, wordsWritten } from "../../app/editor/document.ts";
import framework from "./competency-framework.json" with { type: "json" };
import { competencyId } from "./reference.ts";
import type { EntryStory, FellowStory, ShareStory } from "./story.ts";
import type { Year } from "./year.ts";

const titles = new Map(
  framework.domains.flatMap(({ competencies }) =>
    competencies.map(({ code, title }) => [code, title]),
  ),
);

const linksOf = (entry: EntryStory) => Object.entries(entry.evidence ?? {});
const shareId = (entry: EntryStory, share: ShareStory) => `${entry.id}-${share.with}`;
const everyShare = ({ entries }: FellowStory) =>
  entries.flatMap((entry) => (entry.shares ?? []).map((share) => ({ entry, share })));

/** The rows of one fellow's reflections. Evidence has ids such as "amara-sunday-rc1". */
export const entryRows = (fellow: FellowStory, year: Year): Prisma.EntryCreateManyInput[] =>
  fellow.entries.map((entry) => {
    const text = documentText(entry.body);
    const createdAt = year.at(entry.on);
    return {
      id: entry.id,
      authorId: fellow.id,
      templateCode: entry.template,
      promptId: entry.prompt,
      title: entry.title,
      body: entry.body,
      text,
      words: wordsWritten(entry.body),
      revision: entry.edited ? 2 : 1,
      createdAt,
      updatedAt: entry.edited ? year.at(entry.edited) : createdAt,
    };
  });

/** What a reflection said when it was shared, where it was edited since. */
export const versionRows = (
  fellow: FellowStory,
  year: Year,
): Prisma.EntryVersionCreateManyInput[] =>
  everyShare(fellow).flatMap(({ entry, share: { asItStood } }) =>
    asItStood
      ? [
          {
            entryId: entry.id,
            revision: 1,
            title: entry.title,
            body: asItStood,
            text: documentText(asItStood),
            words: wordsWritten(asItStood),
            savedAt: year.at(entry.on),
          },
        ]
      : [],
  );

export const evidenceRows = (fellow: FellowStory, year: Year): Prisma.EvidenceCreateManyInput[] =>
  fellow.entries.flatMap((entry) =>
    linksOf(entry).map(([code, shows]) => ({
      id: `${entry.id}-${competencyId(code)}`,
      personId: fellow.id,
      kind: "reflection" as const,
      entryId: entry.id,
      competencyId: competencyId(code),
      shows,
      createdAt: year.at(entry.on),
    })),
  );

/** A share is a copy: body and evidence are those of the entry, unless it was edited since. */
export const shareRows = (fellow: FellowStory, year: Year): Prisma.ShareCreateManyInput[] =>
  everyShare(fellow).map(({ entry, share }) => ({
    id: shareId(entry, share),
    entryId: entry.id,
    audienceId: share.with,
    readerId: share.with,
    title: entry.title,
    body: share.asItStood ?? entry.body,
    evidence: linksOf(entry).map(([code, shows]) => ({ code, title: titles.get(code), shows })),
    text: documentText(share.asItStood ?? entry.body),
    revision: share.asItStood ? 1 : entry.edited ? 2 : 1,
    asked: share.asked ?? "",
    createdAt: year.at(share.on, "08:10"),
    writerSawAt: year.fortnightAgo,
    revokedAt: share.revoked ? year.at(share.revoked, "12:00") : null,
  }));

/** Both have kept up with the comments, but for those of the last fortnight. */
export const readingRows = (
  fellow: FellowStory,
  year: Year,
): Prisma.ShareReadingCreateManyInput[] =>
  everyShare(fellow).flatMap(({ entry, share }) =>
    share.read
      ? [
          {
            shareId: shareId(entry, share),
            personId: share.with,
            readAt: year.at(share.read, "06:50"),
            sawAt: year.fortnightAgo,
          },
        ]
      : [],
  );

export const commentRows = (fellow: FellowStory, year: Year): Prisma.CommentCreateManyInput[] =>
  everyShare(fellow).flatMap(({ entry, share }) =>
    (share.comments ?? []).map((comment, at) => ({
      id: `${shareId(entry, share)}-${at + 1}`,
      shareId: shareId(entry, share),
      authorId: comment.by,
      text: comment.text,
      createdAt: year.at(comment.on),
    })),
  );
