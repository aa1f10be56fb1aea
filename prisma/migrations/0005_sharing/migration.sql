-- CreateTable
CREATE TABLE "EntryVersion" (
    "entryId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "savedAt" DATETIME NOT NULL,

    PRIMARY KEY ("entryId", "revision"),
    CONSTRAINT "EntryVersion_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ShareReading" (
    "shareId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "readAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sawAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("shareId", "personId"),
    CONSTRAINT "ShareReading_shareId_fkey" FOREIGN KEY ("shareId") REFERENCES "Share" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ShareReading_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Comment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shareId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "parentId" TEXT,
    "passage" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Comment_shareId_fkey" FOREIGN KEY ("shareId") REFERENCES "Share" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Comment_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Comment" ("authorId", "createdAt", "id", "shareId", "text") SELECT "authorId", "createdAt", "id", "shareId", "text" FROM "Comment";
DROP TABLE "Comment";
ALTER TABLE "new_Comment" RENAME TO "Comment";
CREATE INDEX "Comment_shareId_createdAt_idx" ON "Comment"("shareId", "createdAt");
CREATE INDEX "Comment_authorId_idx" ON "Comment"("authorId");
CREATE INDEX "Comment_parentId_idx" ON "Comment"("parentId");
CREATE TABLE "new_Entry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorId" TEXT NOT NULL,
    "templateCode" TEXT,
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "words" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "saveId" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "keptAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Entry_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Entry_templateCode_fkey" FOREIGN KEY ("templateCode") REFERENCES "JournalTemplate" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Entry" ("authorId", "body", "createdAt", "id", "revision", "saveId", "templateCode", "text", "title", "updatedAt", "words", "keptAt")
  SELECT "authorId", "body", "createdAt", "id", "revision", "saveId", "templateCode", "text", "title", "updatedAt", "words", "createdAt" FROM "Entry";
DROP TABLE "Entry";
ALTER TABLE "new_Entry" RENAME TO "Entry";
CREATE INDEX "Entry_authorId_updatedAt_idx" ON "Entry"("authorId", "updatedAt" DESC);
CREATE TABLE "new_Share" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "entryId" TEXT NOT NULL,
    "audience" TEXT NOT NULL DEFAULT 'person',
    "audienceId" TEXT NOT NULL,
    "readerId" TEXT,
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "evidence" JSONB NOT NULL,
    "asked" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "expiresAt" DATETIME,
    "revokedAt" DATETIME,
    "writerSawAt" DATETIME,
    CONSTRAINT "Share_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Share_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Share" ("audienceId", "asked", "body", "createdAt", "entryId", "evidence", "id", "readerId", "revokedAt", "title", "writerSawAt", "text")
  SELECT "readerId", "asked", "body", "createdAt", "entryId", "evidence", "id", "readerId", "revokedAt", "title", "writerSawAt",
    COALESCE((SELECT group_concat(t."atom", char(10)) FROM json_tree("body") t WHERE t."key" = 'text'), '') FROM "Share";
INSERT INTO "ShareReading" ("shareId", "personId", "readAt", "sawAt")
  SELECT "id", "readerId", "readAt", COALESCE("readerSawAt", "readAt") FROM "Share" WHERE "readAt" IS NOT NULL;
DROP TABLE "Share";
ALTER TABLE "new_Share" RENAME TO "Share";
CREATE INDEX "Share_entryId_idx" ON "Share"("entryId");
CREATE INDEX "Share_audienceId_audience_idx" ON "Share"("audienceId", "audience");
CREATE INDEX "Share_readerId_idx" ON "Share"("readerId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "ShareReading_personId_idx" ON "ShareReading"("personId");
