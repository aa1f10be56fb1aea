-- CreateTable
CREATE TABLE "Challenge" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cohortId" TEXT NOT NULL,
    "hostId" TEXT NOT NULL,
    "proposalId" TEXT,
    "title" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "liveNow" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Challenge_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Challenge_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Host" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Challenge_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChallengeMember" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "challengeId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "from" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" DATETIME,
    CONSTRAINT "ChallengeMember_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ChallengeMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ChallengeMember_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChallengeAim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "challengeId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "setById" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "closedAt" DATETIME,
    "learned" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "ChallengeAim_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ChallengeAim_setById_fkey" FOREIGN KEY ("setById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChallengeStageEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "challengeId" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "enteredOn" DATETIME NOT NULL,
    "byId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ChallengeStageEntry_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ChallengeStageEntry_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Prototype" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "challengeId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "prediction" TEXT NOT NULL DEFAULT '',
    "test" TEXT NOT NULL DEFAULT '',
    "scale" TEXT NOT NULL DEFAULT '',
    "startsOn" DATETIME NOT NULL,
    "observed" TEXT NOT NULL DEFAULT '',
    "learned" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT,
    "decidedOn" DATETIME,
    "byId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Prototype_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Prototype_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CoProduction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "challengeId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "on" DATETIME NOT NULL,
    "byId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "CoProduction_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CoProduction_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CoProductionRating" (
    "coProductionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "byCitizen" BOOLEAN NOT NULL,
    "level" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "ratedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("coProductionId", "personId"),
    CONSTRAINT "CoProductionRating_coProductionId_fkey" FOREIGN KEY ("coProductionId") REFERENCES "CoProduction" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CoProductionRating_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UpdateLink" (
    "updateId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("updateId", "position"),
    CONSTRAINT "UpdateLink_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "MonthlyUpdate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UpdateAsked" (
    "fellowId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("fellowId", "month"),
    CONSTRAINT "UpdateAsked_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UnblockRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fellowId" TEXT NOT NULL,
    "updateId" TEXT,
    "ask" TEXT NOT NULL,
    "replyBy" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "remindedAt" DATETIME,
    "closedAt" DATETIME,
    "outcome" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "UnblockRequest_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "UnblockRequest_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "MonthlyUpdate" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UnblockReply" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "requestId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "UnblockReply_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "UnblockRequest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "UnblockReply_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Those who were placed on one approved proposal, or in the same words at the same host, work on one challenge. It is called what
-- the earliest placement says (with MIN, SQLite takes the other columns from the row that holds it).
CREATE TEMP TABLE "placed" AS
SELECT l."id" AS "placementId", l."fellowId", l."createdAt", l."hostId", l."proposalId", l."challenge" AS "title", f."cohortId",
  f."cohortId" || '|' || COALESCE(l."proposalId", l."hostId" || '|' || l."challenge") AS "key"
FROM "Placement" l JOIN "Fellow" f ON f."id" = l."fellowId" WHERE l."challenge" <> '' OR l."proposalId" IS NOT NULL;
CREATE TEMP TABLE "made" AS
SELECT "placementId" AS "id", "key", "cohortId", "hostId", "proposalId", "title", MIN("createdAt") AS "createdAt" FROM "placed" GROUP BY "key";
INSERT INTO "Challenge" ("id", "cohortId", "hostId", "proposalId", "title", "createdAt", "updatedAt")
SELECT "id", "cohortId", "hostId", "proposalId", "title", "createdAt", strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now') FROM "made";
-- A fellow whose challenge is known without a placement keeps it.
INSERT INTO "Challenge" ("id", "cohortId", "hostId", "title", "createdAt", "updatedAt")
SELECT "id", "cohortId", "hostId", "challenge", strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now') FROM "Fellow" f
WHERE "challenge" <> '' AND "hostId" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "placed" p WHERE p."fellowId" = f."id");

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Fellow" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "cohortId" TEXT NOT NULL,
    "hostId" TEXT,
    "challengeId" TEXT,
    "endsOn" DATETIME,
    CONSTRAINT "Fellow_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Fellow_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Fellow_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Host" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Fellow_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Fellow" ("challengeId", "cohortId", "endsOn", "hostId", "id", "personId")
SELECT COALESCE((SELECT m."id" FROM "placed" p JOIN "made" m ON m."key" = p."key" WHERE p."fellowId" = f."id" AND p."hostId" = f."hostId"
    ORDER BY p."createdAt" DESC LIMIT 1), (SELECT "id" FROM "Challenge" c WHERE c."id" = f."id")),
  "cohortId", "endsOn", "hostId", "id", "personId" FROM "Fellow" f;
DROP TABLE "Fellow";
ALTER TABLE "new_Fellow" RENAME TO "Fellow";
CREATE INDEX "Fellow_personId_idx" ON "Fellow"("personId");
CREATE INDEX "Fellow_hostId_idx" ON "Fellow"("hostId");
CREATE INDEX "Fellow_challengeId_idx" ON "Fellow"("challengeId");
CREATE UNIQUE INDEX "Fellow_cohortId_personId_key" ON "Fellow"("cohortId", "personId");
CREATE TABLE "new_Placement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fellowId" TEXT NOT NULL,
    "hostId" TEXT NOT NULL,
    "challengeId" TEXT,
    "byId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" DATETIME,
    CONSTRAINT "Placement_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Placement_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Host" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Placement_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Placement_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Placement" ("byId", "challengeId", "createdAt", "endedAt", "fellowId", "hostId", "id")
SELECT "byId", (SELECT m."id" FROM "placed" p JOIN "made" m ON m."key" = p."key" WHERE p."placementId" = l."id"),
  "createdAt", "endedAt", "fellowId", "hostId", "id" FROM "Placement" l;
DROP TABLE "made";
DROP TABLE "placed";
DROP TABLE "Placement";
ALTER TABLE "new_Placement" RENAME TO "Placement";
CREATE INDEX "Placement_fellowId_createdAt_idx" ON "Placement"("fellowId", "createdAt");
CREATE INDEX "Placement_hostId_idx" ON "Placement"("hostId");
CREATE INDEX "Placement_challengeId_idx" ON "Placement"("challengeId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Challenge_cohortId_title_idx" ON "Challenge"("cohortId", "title");

-- CreateIndex
CREATE INDEX "Challenge_hostId_idx" ON "Challenge"("hostId");

-- CreateIndex
CREATE INDEX "Challenge_proposalId_idx" ON "Challenge"("proposalId");

-- CreateIndex
CREATE UNIQUE INDEX "Challenge_cohortId_proposalId_key" ON "Challenge"("cohortId", "proposalId");

-- CreateIndex
CREATE INDEX "ChallengeMember_challengeId_until_idx" ON "ChallengeMember"("challengeId", "until");

-- CreateIndex
CREATE INDEX "ChallengeMember_personId_until_idx" ON "ChallengeMember"("personId", "until");

-- CreateIndex
CREATE INDEX "ChallengeAim_challengeId_closedAt_idx" ON "ChallengeAim"("challengeId", "closedAt");

-- CreateIndex
CREATE INDEX "ChallengeStageEntry_challengeId_enteredOn_idx" ON "ChallengeStageEntry"("challengeId", "enteredOn");

-- CreateIndex
CREATE INDEX "Prototype_challengeId_startsOn_idx" ON "Prototype"("challengeId", "startsOn");

-- CreateIndex
CREATE INDEX "CoProduction_challengeId_on_idx" ON "CoProduction"("challengeId", "on");

-- CreateIndex
CREATE INDEX "CoProductionRating_personId_idx" ON "CoProductionRating"("personId");

-- CreateIndex
CREATE INDEX "UnblockRequest_fellowId_closedAt_idx" ON "UnblockRequest"("fellowId", "closedAt");

-- CreateIndex
CREATE INDEX "UnblockRequest_updateId_idx" ON "UnblockRequest"("updateId");

-- CreateIndex
CREATE INDEX "UnblockRequest_closedAt_replyBy_idx" ON "UnblockRequest"("closedAt", "replyBy");

-- CreateIndex
CREATE INDEX "UnblockReply_requestId_createdAt_idx" ON "UnblockReply"("requestId", "createdAt");

-- CreateIndex
CREATE INDEX "UnblockReply_authorId_idx" ON "UnblockReply"("authorId");
