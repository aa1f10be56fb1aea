-- CreateTable
CREATE TABLE "PairAgreement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "pairId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "byId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "purpose" TEXT NOT NULL,
    "goals" TEXT NOT NULL DEFAULT '',
    "rhythm" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "confidentiality" TEXT NOT NULL,
    "notes" TEXT NOT NULL DEFAULT '',
    "airCover" TEXT NOT NULL DEFAULT '',
    "conflicts" TEXT NOT NULL DEFAULT '',
    "separation" TEXT NOT NULL DEFAULT '',
    "ending" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "reviewOn" DATETIME NOT NULL,
    CONSTRAINT "PairAgreement_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "Pair" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PairAgreement_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PairAgreementSignature" (
    "agreementId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "signedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("agreementId", "personId"),
    CONSTRAINT "PairAgreementSignature_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "PairAgreement" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PairAgreementSignature_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PairMeeting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "pairId" TEXT NOT NULL,
    "heldOn" DATETIME NOT NULL,
    "minutes" INTEGER NOT NULL,
    "mode" TEXT NOT NULL,
    "goalsTouched" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "writtenById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "PairMeeting_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "Pair" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PairMeeting_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PairMeetingContent" (
    "meetingId" TEXT NOT NULL PRIMARY KEY,
    "themes" JSONB NOT NULL,
    "actions" TEXT NOT NULL DEFAULT '',
    "notes" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "PairMeetingContent_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "PairMeeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PairMeetingCompetency" (
    "meetingId" TEXT NOT NULL,
    "competencyId" TEXT NOT NULL,

    PRIMARY KEY ("meetingId", "competencyId"),
    CONSTRAINT "PairMeetingCompetency_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "PairMeetingContent" ("meetingId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PairMeetingCompetency_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PairMeetingGoal" (
    "meetingId" TEXT NOT NULL,
    "goalId" TEXT NOT NULL,

    PRIMARY KEY ("meetingId", "goalId"),
    CONSTRAINT "PairMeetingGoal_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "PairMeetingContent" ("meetingId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PairMeetingGoal_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PairMeetingNote" (
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("meetingId", "personId"),
    CONSTRAINT "PairMeetingNote_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "PairMeeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PairMeetingNote_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PairMeetingConfirmation" (
    "meetingId" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "confirmedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "PairMeetingConfirmation_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "PairMeeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PairMeetingConfirmation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PairAllWell" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "pairId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "saidAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "PairAllWell_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "Pair" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PairAllWell_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Pair" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "fellowId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" DATETIME,
    "endedById" TEXT,
    "agreedMinutes" INTEGER,
    "askedAt" DATETIME,
    CONSTRAINT "Pair_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Pair_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Pair_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
-- When a pair began was not kept before: it counts from now, so that nobody is asked about months in which there was no log.
INSERT INTO "new_Pair" ("fellowId", "id", "kind", "personId", "startedAt") SELECT "fellowId", "id", "kind", "personId", strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now') FROM "Pair";
DROP TABLE "Pair";
ALTER TABLE "new_Pair" RENAME TO "Pair";
CREATE INDEX "Pair_personId_endedAt_idx" ON "Pair"("personId", "endedAt");
CREATE UNIQUE INDEX "Pair_fellowId_personId_kind_key" ON "Pair"("fellowId", "personId", "kind");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "PairAgreement_pairId_revision_key" ON "PairAgreement"("pairId", "revision");

-- CreateIndex
CREATE INDEX "PairMeeting_pairId_heldOn_idx" ON "PairMeeting"("pairId", "heldOn");

-- CreateIndex
CREATE INDEX "PairMeetingCompetency_competencyId_idx" ON "PairMeetingCompetency"("competencyId");

-- CreateIndex
CREATE INDEX "PairMeetingGoal_goalId_idx" ON "PairMeetingGoal"("goalId");

-- CreateIndex
CREATE INDEX "PairAllWell_pairId_saidAt_idx" ON "PairAllWell"("pairId", "saidAt");
