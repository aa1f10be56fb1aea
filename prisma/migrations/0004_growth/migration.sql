-- AlterTable
ALTER TABLE "Competency" ADD COLUMN "caseId" TEXT;

-- AlterTable
ALTER TABLE "Domain" ADD COLUMN "caseId" TEXT;

-- CreateTable
CREATE TABLE "Crosswalk" (
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("fromId", "toId"),
    CONSTRAINT "Crosswalk_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Competency" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Crosswalk_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Competency" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SelfRating" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "competencyId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "moment" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SelfRating_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SelfRating_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RatingRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "fellowId" TEXT NOT NULL,
    "facultyId" TEXT NOT NULL,
    "competencyId" TEXT NOT NULL,
    "asked" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" DATETIME,
    CONSTRAINT "RatingRequest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RatingRequest_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RatingRequest_facultyId_fkey" FOREIGN KEY ("facultyId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RatingRequest_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FacultyRating" (
    "requestId" TEXT NOT NULL PRIMARY KEY,
    "raterId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reply" TEXT NOT NULL DEFAULT '',
    "repliedAt" DATETIME,
    CONSTRAINT "FacultyRating_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "RatingRequest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FacultyRating_raterId_fkey" FOREIGN KEY ("raterId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ShiftRating" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "moment" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ShiftRating_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Evidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "entryId" TEXT,
    "updateId" TEXT,
    "title" TEXT NOT NULL DEFAULT '',
    "happenedOn" DATETIME,
    "competencyId" TEXT NOT NULL,
    "shows" TEXT NOT NULL,
    "movedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Evidence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Evidence_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Evidence_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "MonthlyUpdate" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Evidence_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Evidence" ("competencyId", "createdAt", "entryId", "id", "shows", "personId", "kind")
  SELECT v."competencyId", v."createdAt", v."entryId", v."id", v."shows", e."authorId", 'reflection'
  FROM "Evidence" v JOIN "Entry" e ON e."id" = v."entryId";
DROP TABLE "Evidence";
ALTER TABLE "new_Evidence" RENAME TO "Evidence";
CREATE INDEX "Evidence_personId_createdAt_idx" ON "Evidence"("personId", "createdAt");
CREATE INDEX "Evidence_competencyId_idx" ON "Evidence"("competencyId");
CREATE UNIQUE INDEX "Evidence_entryId_competencyId_key" ON "Evidence"("entryId", "competencyId");
CREATE UNIQUE INDEX "Evidence_updateId_competencyId_key" ON "Evidence"("updateId", "competencyId");
CREATE TABLE "new_Framework" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programmeId" TEXT,
    "title" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "levelNames" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'published',
    "publishedAt" DATETIME,
    "retiredAt" DATETIME,
    "basedOnId" TEXT,
    "caseId" TEXT,
    CONSTRAINT "Framework_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Framework_basedOnId_fkey" FOREIGN KEY ("basedOnId") REFERENCES "Framework" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Framework" ("id", "levelNames", "source", "title", "version", "publishedAt")
  SELECT "id", "levelNames", "source", "title", "version", strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now') FROM "Framework";
DROP TABLE "Framework";
ALTER TABLE "new_Framework" RENAME TO "Framework";
CREATE INDEX "Framework_basedOnId_idx" ON "Framework"("basedOnId");
CREATE UNIQUE INDEX "Framework_programmeId_title_version_key" ON "Framework"("programmeId", "title", "version");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Crosswalk_toId_idx" ON "Crosswalk"("toId");

-- CreateIndex
CREATE INDEX "SelfRating_personId_competencyId_createdAt_idx" ON "SelfRating"("personId", "competencyId", "createdAt");

-- CreateIndex
CREATE INDEX "SelfRating_competencyId_idx" ON "SelfRating"("competencyId");

-- CreateIndex
CREATE INDEX "RatingRequest_personId_competencyId_createdAt_idx" ON "RatingRequest"("personId", "competencyId", "createdAt");

-- CreateIndex
CREATE INDEX "RatingRequest_facultyId_withdrawnAt_createdAt_idx" ON "RatingRequest"("facultyId", "withdrawnAt", "createdAt");

-- CreateIndex
CREATE INDEX "RatingRequest_fellowId_idx" ON "RatingRequest"("fellowId");

-- CreateIndex
CREATE INDEX "RatingRequest_competencyId_idx" ON "RatingRequest"("competencyId");

-- CreateIndex
CREATE INDEX "FacultyRating_raterId_idx" ON "FacultyRating"("raterId");

-- CreateIndex
CREATE INDEX "ShiftRating_personId_createdAt_idx" ON "ShiftRating"("personId", "createdAt");
