-- CreateTable
CREATE TABLE "FormerSetMember" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "setId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "joinedAt" DATETIME NOT NULL,
    "leftAt" DATETIME NOT NULL,
    CONSTRAINT "FormerSetMember_setId_fkey" FOREIGN KEY ("setId") REFERENCES "LearningSet" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FormerSetMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SetPlan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cohortId" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "aims" JSONB NOT NULL,
    "smallest" INTEGER NOT NULL,
    "largest" INTEGER NOT NULL,
    "mayBeAlone" BOOLEAN NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" DATETIME,
    CONSTRAINT "SetPlan_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SetPlan_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlannedSet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "facilitatorId" TEXT,
    "meets" JSONB NOT NULL,
    "keptId" TEXT,
    CONSTRAINT "PlannedSet_planId_fkey" FOREIGN KEY ("planId") REFERENCES "SetPlan" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PlannedSet_facilitatorId_fkey" FOREIGN KEY ("facilitatorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "PlannedSet_keptId_fkey" FOREIGN KEY ("keptId") REFERENCES "LearningSet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlannedMember" (
    "plannedSetId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "wasIn" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("plannedSetId", "personId"),
    CONSTRAINT "PlannedMember_plannedSetId_fkey" FOREIGN KEY ("plannedSetId") REFERENCES "PlannedSet" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PlannedMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FormingAnswer" (
    "cohortId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "experience" INTEGER,
    "needs" JSONB NOT NULL,
    "free" JSONB NOT NULL,
    "answeredAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("cohortId", "personId"),
    CONSTRAINT "FormingAnswer_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FormingAnswer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingPoll" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "setId" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "link" TEXT NOT NULL DEFAULT '',
    "accessNotes" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "remindedAt" DATETIME,
    "closedAt" DATETIME,
    CONSTRAINT "MeetingPoll_setId_fkey" FOREIGN KEY ("setId") REFERENCES "LearningSet" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MeetingPoll_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PollTime" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "pollId" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    CONSTRAINT "PollTime_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "MeetingPoll" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PollAnswer" (
    "timeId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "answeredAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("timeId", "personId"),
    CONSTRAINT "PollAnswer_timeId_fkey" FOREIGN KEY ("timeId") REFERENCES "PollTime" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PollAnswer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingRoom" (
    "meetingId" TEXT NOT NULL PRIMARY KEY,
    "stage" TEXT NOT NULL DEFAULT 'checkIn',
    "stageStartedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stageMinutes" INTEGER NOT NULL DEFAULT 0,
    "bidId" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "MeetingRoom_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SetMeeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingTurn" (
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    PRIMARY KEY ("meetingId", "kind", "personId"),
    CONSTRAINT "MeetingTurn_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SetMeeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MeetingTurn_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Bid" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "chosenAt" DATETIME,
    "presentedAt" DATETIME,
    CONSTRAINT "Bid_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SetMeeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Bid_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Airtime" (
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,

    PRIMARY KEY ("meetingId", "personId"),
    CONSTRAINT "Airtime_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SetMeeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Airtime_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SetAction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "setId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "dueOn" DATETIME,
    "isShared" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SetAction_setId_fkey" FOREIGN KEY ("setId") REFERENCES "LearningSet" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SetAction_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SetMeeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SetAction_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SetActionEnding" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "actionId" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "why" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SetActionEnding_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "SetAction" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProcessTally" (
    "meetingId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("meetingId", "question", "score"),
    CONSTRAINT "ProcessTally_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SetMeeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProcessGiver" (
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    PRIMARY KEY ("meetingId", "personId"),
    CONSTRAINT "ProcessGiver_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SetMeeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProcessGiver_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "GroundRules" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "setId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "writtenById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "GroundRules_setId_fkey" FOREIGN KEY ("setId") REFERENCES "LearningSet" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "GroundRules_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "GroundRulesSignature" (
    "rulesId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "signedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("rulesId", "personId"),
    CONSTRAINT "GroundRulesSignature_rulesId_fkey" FOREIGN KEY ("rulesId") REFERENCES "GroundRules" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "GroundRulesSignature_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SetOpening" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "setId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "secondId" TEXT,
    "openedAt" DATETIME,
    "endsAt" DATETIME,
    "withdrawnAt" DATETIME,
    CONSTRAINT "SetOpening_setId_fkey" FOREIGN KEY ("setId") REFERENCES "LearningSet" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SetOpening_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SetOpening_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SetOpeningReading" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "openingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "readAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SetOpeningReading_openingId_fkey" FOREIGN KEY ("openingId") REFERENCES "SetOpening" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SetOpeningReading_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
    CONSTRAINT "Evidence_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "SetAction" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Evidence_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Evidence" ("competencyId", "createdAt", "entryId", "happenedOn", "id", "kind", "movedAt", "personId", "shows", "title", "updateId") SELECT "competencyId", "createdAt", "entryId", "happenedOn", "id", "kind", "movedAt", "personId", "shows", "title", "updateId" FROM "Evidence";
DROP TABLE "Evidence";
ALTER TABLE "new_Evidence" RENAME TO "Evidence";
CREATE INDEX "Evidence_personId_createdAt_idx" ON "Evidence"("personId", "createdAt");
CREATE INDEX "Evidence_competencyId_idx" ON "Evidence"("competencyId");
CREATE UNIQUE INDEX "Evidence_entryId_competencyId_key" ON "Evidence"("entryId", "competencyId");
CREATE UNIQUE INDEX "Evidence_updateId_competencyId_key" ON "Evidence"("updateId", "competencyId");
CREATE UNIQUE INDEX "Evidence_personId_meetingId_competencyId_key" ON "Evidence"("personId", "meetingId", "competencyId");
CREATE UNIQUE INDEX "Evidence_actionId_competencyId_key" ON "Evidence"("actionId", "competencyId");
CREATE TABLE "new_LearningSet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cohortId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "facilitatorId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" DATETIME,
    CONSTRAINT "LearningSet_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "LearningSet_facilitatorId_fkey" FOREIGN KEY ("facilitatorId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
-- A set that stands has been there since its cohort began, and so have its members: what it has said is theirs.
INSERT INTO "new_LearningSet" ("cohortId", "facilitatorId", "id", "name", "createdAt") SELECT l."cohortId", l."facilitatorId", l."id", l."name", c."startsOn" FROM "LearningSet" l JOIN "Cohort" c ON c."id" = l."cohortId";
DROP TABLE "LearningSet";
ALTER TABLE "new_LearningSet" RENAME TO "LearningSet";
CREATE INDEX "LearningSet_facilitatorId_idx" ON "LearningSet"("facilitatorId");
CREATE UNIQUE INDEX "LearningSet_cohortId_name_key" ON "LearningSet"("cohortId", "name");
CREATE TABLE "new_SetMeeting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "setId" TEXT NOT NULL,
    "calledById" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "place" TEXT NOT NULL,
    "link" TEXT NOT NULL DEFAULT '',
    "accessNotes" TEXT NOT NULL DEFAULT '',
    "coverId" TEXT,
    "isSelfLed" BOOLEAN NOT NULL DEFAULT false,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "cancelledAt" DATETIME,
    CONSTRAINT "SetMeeting_setId_fkey" FOREIGN KEY ("setId") REFERENCES "LearningSet" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SetMeeting_calledById_fkey" FOREIGN KEY ("calledById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SetMeeting_coverId_fkey" FOREIGN KEY ("coverId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_SetMeeting" ("accessNotes", "calledById", "cancelledAt", "createdAt", "endsAt", "id", "link", "place", "sequence", "setId", "startsAt", "updatedAt") SELECT "accessNotes", "calledById", "cancelledAt", "createdAt", "endsAt", "id", "link", "place", "sequence", "setId", "startsAt", "updatedAt" FROM "SetMeeting";
DROP TABLE "SetMeeting";
ALTER TABLE "new_SetMeeting" RENAME TO "SetMeeting";
CREATE INDEX "SetMeeting_setId_startsAt_idx" ON "SetMeeting"("setId", "startsAt");
CREATE INDEX "SetMeeting_startsAt_idx" ON "SetMeeting"("startsAt");
CREATE INDEX "SetMeeting_calledById_idx" ON "SetMeeting"("calledById");
CREATE INDEX "SetMeeting_coverId_idx" ON "SetMeeting"("coverId");
CREATE TABLE "new_SetMember" (
    "setId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "joinedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("setId", "personId"),
    CONSTRAINT "SetMember_setId_fkey" FOREIGN KEY ("setId") REFERENCES "LearningSet" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SetMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_SetMember" ("personId", "setId", "joinedAt") SELECT m."personId", m."setId", min(l."createdAt", COALESCE((SELECT min("startsAt") FROM "SetMeeting" WHERE "setId" = l."id"), l."createdAt")) FROM "SetMember" m JOIN "LearningSet" l ON l."id" = m."setId";
DROP TABLE "SetMember";
ALTER TABLE "new_SetMember" RENAME TO "SetMember";
CREATE INDEX "SetMember_personId_idx" ON "SetMember"("personId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "FormerSetMember_setId_idx" ON "FormerSetMember"("setId");

-- CreateIndex
CREATE INDEX "FormerSetMember_personId_idx" ON "FormerSetMember"("personId");

-- CreateIndex
CREATE INDEX "SetPlan_cohortId_publishedAt_idx" ON "SetPlan"("cohortId", "publishedAt");

-- CreateIndex
CREATE INDEX "PlannedSet_planId_idx" ON "PlannedSet"("planId");

-- CreateIndex
CREATE INDEX "PlannedSet_facilitatorId_idx" ON "PlannedSet"("facilitatorId");

-- CreateIndex
CREATE INDEX "PlannedSet_keptId_idx" ON "PlannedSet"("keptId");

-- CreateIndex
CREATE INDEX "PlannedMember_personId_idx" ON "PlannedMember"("personId");

-- CreateIndex
CREATE INDEX "FormingAnswer_personId_idx" ON "FormingAnswer"("personId");

-- CreateIndex
CREATE INDEX "MeetingPoll_setId_createdAt_idx" ON "MeetingPoll"("setId", "createdAt");

-- CreateIndex
CREATE INDEX "MeetingPoll_closedAt_idx" ON "MeetingPoll"("closedAt");

-- CreateIndex
CREATE INDEX "MeetingPoll_madeById_idx" ON "MeetingPoll"("madeById");

-- CreateIndex
CREATE UNIQUE INDEX "PollTime_pollId_startsAt_key" ON "PollTime"("pollId", "startsAt");

-- CreateIndex
CREATE INDEX "PollAnswer_personId_idx" ON "PollAnswer"("personId");

-- CreateIndex
CREATE INDEX "MeetingTurn_personId_idx" ON "MeetingTurn"("personId");

-- CreateIndex
CREATE INDEX "Bid_personId_idx" ON "Bid"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Bid_meetingId_personId_key" ON "Bid"("meetingId", "personId");

-- CreateIndex
CREATE INDEX "Airtime_personId_idx" ON "Airtime"("personId");

-- CreateIndex
CREATE INDEX "SetAction_setId_createdAt_idx" ON "SetAction"("setId", "createdAt");

-- CreateIndex
CREATE INDEX "SetAction_personId_dueOn_idx" ON "SetAction"("personId", "dueOn");

-- CreateIndex
CREATE INDEX "SetAction_meetingId_idx" ON "SetAction"("meetingId");

-- CreateIndex
CREATE INDEX "SetActionEnding_actionId_idx" ON "SetActionEnding"("actionId");

-- CreateIndex
CREATE INDEX "ProcessGiver_personId_idx" ON "ProcessGiver"("personId");

-- CreateIndex
CREATE INDEX "GroundRules_writtenById_idx" ON "GroundRules"("writtenById");

-- CreateIndex
CREATE UNIQUE INDEX "GroundRules_setId_version_key" ON "GroundRules"("setId", "version");

-- CreateIndex
CREATE INDEX "GroundRulesSignature_personId_idx" ON "GroundRulesSignature"("personId");

-- CreateIndex
CREATE INDEX "SetOpening_setId_idx" ON "SetOpening"("setId");

-- CreateIndex
CREATE INDEX "SetOpening_askedById_idx" ON "SetOpening"("askedById");

-- CreateIndex
CREATE INDEX "SetOpening_secondId_idx" ON "SetOpening"("secondId");

-- CreateIndex
CREATE INDEX "SetOpeningReading_openingId_idx" ON "SetOpeningReading"("openingId");

-- CreateIndex
CREATE INDEX "SetOpeningReading_personId_idx" ON "SetOpeningReading"("personId");
