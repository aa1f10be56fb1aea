-- RedefineTables: what is looked at in many rows comes before the texts, which run over several pages.
CREATE TABLE "new_Entry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorId" TEXT NOT NULL,
    "templateCode" TEXT,
    "promptId" TEXT,
    "title" TEXT NOT NULL,
    "words" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "saveId" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "keptAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "text" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    CONSTRAINT "Entry_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Entry_templateCode_fkey" FOREIGN KEY ("templateCode") REFERENCES "JournalTemplate" ("code") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Entry_promptId_fkey" FOREIGN KEY ("promptId") REFERENCES "JournalPrompt" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Entry" ("id", "authorId", "templateCode", "promptId", "title", "words", "revision", "saveId", "createdAt", "updatedAt", "keptAt", "text", "body")
  SELECT "id", "authorId", "templateCode", "promptId", "title", "words", "revision", "saveId", "createdAt", "updatedAt", "keptAt", "text", "body" FROM "Entry";
DROP TABLE "Entry";
ALTER TABLE "new_Entry" RENAME TO "Entry";
CREATE INDEX "Entry_authorId_updatedAt_idx" ON "Entry"("authorId", "updatedAt" DESC);
CREATE UNIQUE INDEX "Entry_promptId_authorId_key" ON "Entry"("promptId", "authorId");
CREATE TABLE "new_Share" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "entryId" TEXT NOT NULL,
    "audience" TEXT NOT NULL DEFAULT 'person',
    "audienceId" TEXT NOT NULL,
    "readerId" TEXT,
    "title" TEXT NOT NULL,
    "asked" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "expiresAt" DATETIME,
    "revokedAt" DATETIME,
    "writerSawAt" DATETIME,
    "evidence" JSONB NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    CONSTRAINT "Share_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Share_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Share" ("id", "entryId", "audience", "audienceId", "readerId", "title", "asked", "createdAt", "revision", "expiresAt", "revokedAt", "writerSawAt", "evidence", "text", "body")
  SELECT "id", "entryId", "audience", "audienceId", "readerId", "title", "asked", "createdAt", "revision", "expiresAt", "revokedAt", "writerSawAt", "evidence", "text", "body" FROM "Share";
DROP TABLE "Share";
ALTER TABLE "new_Share" RENAME TO "Share";
CREATE INDEX "Share_entryId_idx" ON "Share"("entryId");
CREATE INDEX "Share_audienceId_audience_idx" ON "Share"("audienceId", "audience");
CREATE INDEX "Share_readerId_idx" ON "Share"("readerId");

-- CreateTable
CREATE TABLE "SearchKey" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "entryId" TEXT,
    "shareId" TEXT,
    CONSTRAINT "SearchKey_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SearchKey_shareId_fkey" FOREIGN KEY ("shareId") REFERENCES "Share" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "SearchKey_entryId_key" ON "SearchKey"("entryId");

-- CreateIndex
CREATE UNIQUE INDEX "SearchKey_shareId_key" ON "SearchKey"("shareId");

-- What is found by its words: entries, and shares by their own copy of the text.
INSERT INTO "SearchKey" ("entryId") SELECT "id" FROM "Entry";
INSERT INTO "SearchKey" ("shareId") SELECT "id" FROM "Share";

-- "reader" is one word for whom something is for: an entry for its writer, a share for its audience. By it the index itself cuts a
-- common word down to what one person may have; what they may read is decided where the index is asked.
CREATE VIEW "journal_search_text" AS
SELECT k."id", e."title", e."text", hex('author' || e."authorId") AS "reader" FROM "SearchKey" k JOIN "Entry" e ON e."id" = k."entryId"
UNION ALL SELECT k."id", s."title", s."text", hex(s."audience" || s."audienceId") FROM "SearchKey" k JOIN "Share" s ON s."id" = k."shareId";

CREATE VIRTUAL TABLE "journal_search" USING fts5("title", "text", "reader", content = 'journal_search_text', content_rowid = 'id',
  tokenize = 'porter unicode61 remove_diacritics 2', detail = column, prefix = '3 4 5 6 7 8');
INSERT INTO "journal_search" ("journal_search") VALUES ('rebuild');

CREATE TRIGGER "Entry_search_insert" AFTER INSERT ON "Entry" BEGIN
  INSERT INTO "SearchKey" ("entryId") VALUES (new."id");
  INSERT INTO "journal_search" ("rowid", "title", "text", "reader")
  SELECT "id", new."title", new."text", hex('author' || new."authorId") FROM "SearchKey" WHERE "entryId" = new."id";
END;
CREATE TRIGGER "Entry_search_update" AFTER UPDATE OF "title", "text", "authorId" ON "Entry"
WHEN old."title" <> new."title" OR old."text" <> new."text" OR old."authorId" <> new."authorId" BEGIN
  INSERT INTO "journal_search" ("journal_search", "rowid", "title", "text", "reader")
  SELECT 'delete', "id", old."title", old."text", hex('author' || old."authorId") FROM "SearchKey" WHERE "entryId" = old."id";
  INSERT INTO "journal_search" ("rowid", "title", "text", "reader")
  SELECT "id", new."title", new."text", hex('author' || new."authorId") FROM "SearchKey" WHERE "entryId" = new."id";
END;
-- Before, because the key goes with what it belongs to.
CREATE TRIGGER "Entry_search_delete" BEFORE DELETE ON "Entry" BEGIN
  INSERT INTO "journal_search" ("journal_search", "rowid", "title", "text", "reader")
  SELECT 'delete', "id", old."title", old."text", hex('author' || old."authorId") FROM "SearchKey" WHERE "entryId" = old."id";
END;

CREATE TRIGGER "Share_search_insert" AFTER INSERT ON "Share" BEGIN
  INSERT INTO "SearchKey" ("shareId") VALUES (new."id");
  INSERT INTO "journal_search" ("rowid", "title", "text", "reader")
  SELECT "id", new."title", new."text", hex(new."audience" || new."audienceId") FROM "SearchKey" WHERE "shareId" = new."id";
END;
CREATE TRIGGER "Share_search_update" AFTER UPDATE OF "title", "text", "audience", "audienceId" ON "Share"
WHEN old."title" <> new."title" OR old."text" <> new."text" OR old."audience" <> new."audience" OR old."audienceId" <> new."audienceId" BEGIN
  INSERT INTO "journal_search" ("journal_search", "rowid", "title", "text", "reader")
  SELECT 'delete', "id", old."title", old."text", hex(old."audience" || old."audienceId") FROM "SearchKey" WHERE "shareId" = old."id";
  INSERT INTO "journal_search" ("rowid", "title", "text", "reader")
  SELECT "id", new."title", new."text", hex(new."audience" || new."audienceId") FROM "SearchKey" WHERE "shareId" = new."id";
END;
CREATE TRIGGER "Share_search_delete" BEFORE DELETE ON "Share" BEGIN
  INSERT INTO "journal_search" ("journal_search", "rowid", "title", "text", "reader")
  SELECT 'delete', "id", old."title", old."text", hex(old."audience" || old."audienceId") FROM "SearchKey" WHERE "shareId" = old."id";
END;
