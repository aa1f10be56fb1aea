-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_PlannedSet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "facilitatorId" TEXT,
    "meets" JSONB NOT NULL,
    "standingId" TEXT,
    CONSTRAINT "PlannedSet_planId_fkey" FOREIGN KEY ("planId") REFERENCES "SetPlan" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PlannedSet_facilitatorId_fkey" FOREIGN KEY ("facilitatorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "PlannedSet_standingId_fkey" FOREIGN KEY ("standingId") REFERENCES "LearningSet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_PlannedSet" ("facilitatorId", "id", "meets", "name", "planId", "position") SELECT "facilitatorId", "id", "meets", "name", "planId", "position" FROM "PlannedSet" WHERE "keptId" IS NULL;
DROP TABLE "PlannedSet";
ALTER TABLE "new_PlannedSet" RENAME TO "PlannedSet";
CREATE INDEX "PlannedSet_planId_idx" ON "PlannedSet"("planId");
CREATE INDEX "PlannedSet_facilitatorId_idx" ON "PlannedSet"("facilitatorId");
CREATE INDEX "PlannedSet_standingId_idx" ON "PlannedSet"("standingId");
CREATE TABLE "new_SetPlan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cohortId" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "aims" JSONB NOT NULL,
    "smallest" INTEGER NOT NULL,
    "largest" INTEGER NOT NULL,
    "mayBeAlone" BOOLEAN NOT NULL,
    "before" JSONB,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" DATETIME,
    CONSTRAINT "SetPlan_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SetPlan_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_SetPlan" ("aims", "cohortId", "createdAt", "id", "largest", "madeById", "mayBeAlone", "publishedAt", "revision", "smallest") SELECT "aims", "cohortId", "createdAt", "id", "largest", "madeById", "mayBeAlone", "publishedAt", "revision", "smallest" FROM "SetPlan";
DROP TABLE "SetPlan";
ALTER TABLE "new_SetPlan" RENAME TO "SetPlan";
CREATE INDEX "SetPlan_cohortId_publishedAt_idx" ON "SetPlan"("cohortId", "publishedAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
