-- CreateTable
CREATE TABLE "GoalShare" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "goalId" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "audienceId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" DATETIME,
    CONSTRAINT "GoalShare_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
    "meetingId" TEXT,
    "actionId" TEXT,
    "goalId" TEXT,
    "title" TEXT NOT NULL DEFAULT '',
    "happenedOn" DATETIME,
    "competencyId" TEXT NOT NULL,
    "shows" TEXT NOT NULL,
    "movedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Evidence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Evidence_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Evidence_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "MonthlyUpdate" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Evidence_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SetMeeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Evidence_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "SetAction" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Evidence_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Evidence_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Evidence" ("actionId", "competencyId", "createdAt", "entryId", "happenedOn", "id", "kind", "meetingId", "movedAt", "personId", "shows", "title", "updateId") SELECT "actionId", "competencyId", "createdAt", "entryId", "happenedOn", "id", "kind", "meetingId", "movedAt", "personId", "shows", "title", "updateId" FROM "Evidence";
DROP TABLE "Evidence";
ALTER TABLE "new_Evidence" RENAME TO "Evidence";
CREATE INDEX "Evidence_personId_createdAt_idx" ON "Evidence"("personId", "createdAt");
CREATE INDEX "Evidence_competencyId_idx" ON "Evidence"("competencyId");
CREATE UNIQUE INDEX "Evidence_entryId_competencyId_key" ON "Evidence"("entryId", "competencyId");
CREATE UNIQUE INDEX "Evidence_updateId_competencyId_key" ON "Evidence"("updateId", "competencyId");
CREATE UNIQUE INDEX "Evidence_personId_meetingId_competencyId_key" ON "Evidence"("personId", "meetingId", "competencyId");
CREATE UNIQUE INDEX "Evidence_actionId_competencyId_key" ON "Evidence"("actionId", "competencyId");
CREATE UNIQUE INDEX "Evidence_goalId_competencyId_key" ON "Evidence"("goalId", "competencyId");
CREATE TABLE "new_Goal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "nextStep" TEXT NOT NULL DEFAULT '',
    "nextOn" DATETIME,
    "knowBy" TEXT NOT NULL DEFAULT '',
    "competencyId" TEXT,
    "feedbackId" TEXT,
    "entryId" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "closedAt" DATETIME,
    "learned" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Goal_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Goal_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Goal_feedbackId_fkey" FOREIGN KEY ("feedbackId") REFERENCES "Feedback" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Goal_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Goal" ("closedAt", "competencyId", "createdAt", "feedbackId", "id", "knowBy", "learned", "nextOn", "nextStep", "personId", "purpose", "updatedAt") SELECT "closedAt", "competencyId", "createdAt", "feedbackId", "id", "knowBy", "learned", "nextOn", "nextStep", "personId", "purpose", "updatedAt" FROM "Goal";
DROP TABLE "Goal";
ALTER TABLE "new_Goal" RENAME TO "Goal";
CREATE INDEX "Goal_personId_closedAt_nextOn_idx" ON "Goal"("personId", "closedAt", "nextOn");
CREATE INDEX "Goal_competencyId_idx" ON "Goal"("competencyId");
CREATE INDEX "Goal_feedbackId_idx" ON "Goal"("feedbackId");
CREATE INDEX "Goal_entryId_idx" ON "Goal"("entryId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "GoalShare_audienceId_audience_idx" ON "GoalShare"("audienceId", "audience");

-- CreateIndex
CREATE UNIQUE INDEX "GoalShare_goalId_audience_audienceId_key" ON "GoalShare"("goalId", "audience", "audienceId");
