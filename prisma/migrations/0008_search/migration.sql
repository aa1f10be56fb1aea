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
