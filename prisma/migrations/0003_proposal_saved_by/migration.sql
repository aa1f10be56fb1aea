-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Proposal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hostId" TEXT NOT NULL,
    "cohortId" TEXT,
    "title" TEXT NOT NULL,
    "problem" TEXT NOT NULL DEFAULT '',
    "affected" TEXT NOT NULL DEFAULT '',
    "earlier" TEXT NOT NULL DEFAULT '',
    "whyNow" TEXT NOT NULL DEFAULT '',
    "scale" TEXT,
    "kind" TEXT,
    "kindOfParts" TEXT NOT NULL DEFAULT '',
    "sureness" INTEGER,
    "lookAgainOn" DATETIME,
    "sponsor" TEXT NOT NULL DEFAULT '',
    "mentor" TEXT NOT NULL DEFAULT '',
    "data" TEXT NOT NULL DEFAULT '',
    "protectedTime" TEXT NOT NULL DEFAULT '',
    "sponsorLearns" BOOLEAN NOT NULL DEFAULT false,
    "cultureSupports" BOOLEAN NOT NULL DEFAULT false,
    "workIsLive" BOOLEAN NOT NULL DEFAULT false,
    "mentorIsNamed" BOOLEAN NOT NULL DEFAULT false,
    "timeIsProtected" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "savedById" TEXT,
    "savedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Proposal_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Host" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Proposal_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Proposal_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Proposal_savedById_fkey" FOREIGN KEY ("savedById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Proposal" ("affected", "cohortId", "createdAt", "createdById", "cultureSupports", "data", "earlier", "hostId", "id", "kind", "kindOfParts", "lookAgainOn", "mentor", "mentorIsNamed", "problem", "protectedTime", "revision", "scale", "sponsor", "sponsorLearns", "state", "sureness", "timeIsProtected", "title", "updatedAt", "whyNow", "workIsLive") SELECT "affected", "cohortId", "createdAt", "createdById", "cultureSupports", "data", "earlier", "hostId", "id", "kind", "kindOfParts", "lookAgainOn", "mentor", "mentorIsNamed", "problem", "protectedTime", "revision", "scale", "sponsor", "sponsorLearns", "state", "sureness", "timeIsProtected", "title", "updatedAt", "whyNow", "workIsLive" FROM "Proposal";
DROP TABLE "Proposal";
ALTER TABLE "new_Proposal" RENAME TO "Proposal";
CREATE INDEX "Proposal_hostId_idx" ON "Proposal"("hostId");
CREATE INDEX "Proposal_cohortId_state_idx" ON "Proposal"("cohortId", "state");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
