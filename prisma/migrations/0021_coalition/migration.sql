-- CreateTable
CREATE TABLE "Stakeholder" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "challengeId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "interest" TEXT NOT NULL DEFAULT '',
    "influence" TEXT NOT NULL,
    "energy" TEXT NOT NULL,
    "relationship" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Stakeholder_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Stakeholder_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StakeholderTalk" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "stakeholderId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "dueOn" DATETIME NOT NULL,
    "doneAt" DATETIME,
    "outcome" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "StakeholderTalk_stakeholderId_fkey" FOREIGN KEY ("stakeholderId") REFERENCES "Stakeholder" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StakeholderTalk_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Visit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "challengeId" TEXT NOT NULL,
    "on" DATETIME NOT NULL,
    "place" TEXT NOT NULL,
    "withWhom" TEXT NOT NULL,
    "seen" TEXT NOT NULL,
    "changes" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Visit_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Visit_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "challengeId" TEXT NOT NULL,
    "on" DATETIME NOT NULL,
    "what" TEXT NOT NULL,
    "byWhom" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "instead" TEXT NOT NULL DEFAULT '',
    "lookAgainOn" DATETIME,
    "byId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Decision_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Decision_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MidYearReview" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fellowId" TEXT NOT NULL,
    "prepareBy" DATETIME NOT NULL,
    "meetsOn" DATETIME NOT NULL,
    "facultyId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "points" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "lockedAt" DATETIME,
    CONSTRAINT "MidYearReview_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MidYearReview_facultyId_fkey" FOREIGN KEY ("facultyId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MidYearReview_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MidYearOpening" (
    "reviewId" TEXT NOT NULL PRIMARY KEY,
    "byId" TEXT,
    "openedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "MidYearOpening_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "MidYearReview" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MidYearOpening_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MidYearPreparation" (
    "reviewId" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "goesWell" TEXT NOT NULL DEFAULT '',
    "isHard" TEXT NOT NULL DEFAULT '',
    "toChange" TEXT NOT NULL DEFAULT '',
    "willDo" TEXT NOT NULL DEFAULT '',
    "readyAt" DATETIME,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("reviewId", "side", "personId"),
    CONSTRAINT "MidYearPreparation_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "MidYearReview" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MidYearPreparation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MidYearSignature" (
    "reviewId" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "signedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("reviewId", "side", "revision"),
    CONSTRAINT "MidYearSignature_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "MidYearReview" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MidYearSignature_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "CoProduction" ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE INDEX "Stakeholder_challengeId_role_idx" ON "Stakeholder"("challengeId", "role");

-- CreateIndex
CREATE INDEX "StakeholderTalk_stakeholderId_doneAt_idx" ON "StakeholderTalk"("stakeholderId", "doneAt");

-- CreateIndex
CREATE INDEX "StakeholderTalk_personId_doneAt_dueOn_idx" ON "StakeholderTalk"("personId", "doneAt", "dueOn");

-- CreateIndex
CREATE INDEX "Visit_challengeId_on_idx" ON "Visit"("challengeId", "on");

-- CreateIndex
CREATE INDEX "Decision_challengeId_on_idx" ON "Decision"("challengeId", "on");

-- CreateIndex
CREATE UNIQUE INDEX "MidYearReview_fellowId_key" ON "MidYearReview"("fellowId");

-- CreateIndex
CREATE INDEX "MidYearReview_facultyId_idx" ON "MidYearReview"("facultyId");

-- CreateIndex
CREATE INDEX "MidYearOpening_byId_idx" ON "MidYearOpening"("byId");

-- CreateIndex
CREATE INDEX "MidYearPreparation_personId_idx" ON "MidYearPreparation"("personId");

-- CreateIndex
CREATE INDEX "MidYearSignature_personId_idx" ON "MidYearSignature"("personId");
