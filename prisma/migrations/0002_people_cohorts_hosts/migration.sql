-- AlterTable
ALTER TABLE "Person" ADD COLUMN "cameInAt" DATETIME;

-- CreateTable
CREATE TABLE "ProgrammePerson" (
    "programmeId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leftAt" DATETIME,

    PRIMARY KEY ("programmeId", "personId"),
    CONSTRAINT "ProgrammePerson_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProgrammePerson_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SetUpLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "usedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programmeId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "sentById" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "Invitation_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Invitation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Invitation_sentById_fkey" FOREIGN KEY ("sentById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PeopleImport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programmeId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'checking',
    "rows" INTEGER NOT NULL DEFAULT 0,
    "checkedRows" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" DATETIME,
    CONSTRAINT "PeopleImport_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PeopleImport_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImportFinding" (
    "importId" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "says" JSONB NOT NULL,

    PRIMARY KEY ("importId", "row"),
    CONSTRAINT "ImportFinding_importId_fkey" FOREIGN KEY ("importId") REFERENCES "PeopleImport" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LineManagement" (
    "managerId" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,

    PRIMARY KEY ("managerId", "reportId"),
    CONSTRAINT "LineManagement_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LineManagement_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Alum" (
    "programmeId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "consentedAt" DATETIME NOT NULL,
    "reconfirmOn" DATETIME NOT NULL,
    "isListed" BOOLEAN NOT NULL DEFAULT false,
    "withdrawnAt" DATETIME,

    PRIMARY KEY ("programmeId", "personId"),
    CONSTRAINT "Alum_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Alum_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProfileField" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "readers" TEXT NOT NULL,
    CONSTRAINT "ProfileField_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProfilePhoto" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "type" TEXT NOT NULL,
    "image" BLOB NOT NULL,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ProfilePhoto_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cohortId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "startsOn" DATETIME NOT NULL,
    "endsOn" DATETIME NOT NULL,
    CONSTRAINT "Milestone_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Questionnaire" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "content" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "Placement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fellowId" TEXT NOT NULL,
    "hostId" TEXT NOT NULL,
    "proposalId" TEXT,
    "challenge" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" DATETIME,
    CONSTRAINT "Placement_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Placement_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Host" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Placement_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Placement_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FellowshipStart" (
    "fellowId" TEXT NOT NULL PRIMARY KEY,
    "on" DATETIME NOT NULL,
    "byId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "FellowshipStart_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FellowshipStart_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FellowshipPause" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fellowId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "from" DATETIME NOT NULL,
    "until" DATETIME,
    "byId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "FellowshipPause_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FellowshipPause_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FellowshipEnding" (
    "fellowId" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "on" DATETIME NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "laterId" TEXT,
    "byId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "FellowshipEnding_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FellowshipEnding_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ConversationPrompt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fellowId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "raisedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" DATETIME,
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" DATETIME,
    "closedAt" DATETIME,
    "closedById" TEXT,
    CONSTRAINT "ConversationPrompt_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ConversationPrompt_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Interest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programmeId" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "contactName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" DATETIME,
    "answer" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "answeredAt" DATETIME,
    "answeredById" TEXT,
    "hostId" TEXT,
    CONSTRAINT "Interest_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Interest_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Proposal" (
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
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Proposal_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Host" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Proposal_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Proposal_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProposalStep" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "proposalId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL,
    "byId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ProposalStep_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProposalStep_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProposalComment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "proposalId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ProposalComment_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProposalComment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HostAgreement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hostId" TEXT NOT NULL,
    "cohortId" TEXT NOT NULL,
    "terms" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "HostAgreement_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Host" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "HostAgreement_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgreementSignature" (
    "agreementId" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "signedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("agreementId", "side"),
    CONSTRAINT "AgreementSignature_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "HostAgreement" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AgreementSignature_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attendance" (
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("meetingId", "personId"),
    CONSTRAINT "Attendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SetMeeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attendance_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Cohort" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programmeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "startsOn" DATETIME NOT NULL,
    "endsOn" DATETIME NOT NULL,
    "zone" TEXT NOT NULL DEFAULT 'Europe/London',
    "frameworkId" TEXT NOT NULL,
    "questionnaireId" TEXT,
    "keepFeedbackMonths" INTEGER NOT NULL DEFAULT 6,
    "keepJournalMonths" INTEGER NOT NULL DEFAULT 12,
    "keepLogsMonths" INTEGER NOT NULL DEFAULT 0,
    "askAlumniMonths" INTEGER NOT NULL DEFAULT 24,
    CONSTRAINT "Cohort_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Cohort_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Cohort_questionnaireId_fkey" FOREIGN KEY ("questionnaireId") REFERENCES "Questionnaire" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Cohort" ("endsOn", "frameworkId", "id", "name", "programmeId", "startsOn", "zone") SELECT "endsOn", "frameworkId", "id", "name", "programmeId", "startsOn", "zone" FROM "Cohort";
DROP TABLE "Cohort";
ALTER TABLE "new_Cohort" RENAME TO "Cohort";
CREATE INDEX "Cohort_programmeId_startsOn_idx" ON "Cohort"("programmeId", "startsOn");
CREATE INDEX "Cohort_frameworkId_idx" ON "Cohort"("frameworkId");
CREATE INDEX "Cohort_questionnaireId_idx" ON "Cohort"("questionnaireId");
CREATE TABLE "new_Fellow" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "cohortId" TEXT NOT NULL,
    "hostId" TEXT,
    "challenge" TEXT NOT NULL DEFAULT '',
    "endsOn" DATETIME,
    CONSTRAINT "Fellow_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Fellow_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Fellow_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Host" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Fellow" ("challenge", "cohortId", "hostId", "id", "personId") SELECT "challenge", "cohortId", "hostId", "id", "personId" FROM "Fellow";
DROP TABLE "Fellow";
ALTER TABLE "new_Fellow" RENAME TO "Fellow";
CREATE INDEX "Fellow_personId_idx" ON "Fellow"("personId");
CREATE INDEX "Fellow_hostId_idx" ON "Fellow"("hostId");
CREATE UNIQUE INDEX "Fellow_cohortId_personId_key" ON "Fellow"("cohortId", "personId");
CREATE TABLE "new_Host" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programmeId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    CONSTRAINT "Host_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Host" ("code", "id", "name", "place", "programmeId") SELECT "id", "id", "name", "place", "programmeId" FROM "Host";
DROP TABLE "Host";
ALTER TABLE "new_Host" RENAME TO "Host";
CREATE INDEX "Host_programmeId_name_idx" ON "Host"("programmeId", "name");
CREATE UNIQUE INDEX "Host_programmeId_code_key" ON "Host"("programmeId", "code");
CREATE TABLE "new_Programme" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "controller" TEXT NOT NULL DEFAULT '',
    "forHosts" TEXT NOT NULL DEFAULT '',
    "takesInterest" BOOLEAN NOT NULL DEFAULT false
);
INSERT INTO "new_Programme" ("id", "name", "slug") SELECT "id", "name", "id" FROM "Programme";
DROP TABLE "Programme";
ALTER TABLE "new_Programme" RENAME TO "Programme";
CREATE UNIQUE INDEX "Programme_slug_key" ON "Programme"("slug");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "ProgrammePerson_personId_idx" ON "ProgrammePerson"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "SetUpLink_tokenHash_key" ON "SetUpLink"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_personId_idx" ON "Invitation"("personId");

-- CreateIndex
CREATE INDEX "Invitation_programmeId_createdAt_idx" ON "Invitation"("programmeId", "createdAt");

-- CreateIndex
CREATE INDEX "PeopleImport_programmeId_createdAt_idx" ON "PeopleImport"("programmeId", "createdAt");

-- CreateIndex
CREATE INDEX "PeopleImport_byId_idx" ON "PeopleImport"("byId");

-- CreateIndex
CREATE INDEX "ImportFinding_importId_outcome_row_idx" ON "ImportFinding"("importId", "outcome", "row");

-- CreateIndex
CREATE INDEX "LineManagement_reportId_idx" ON "LineManagement"("reportId");

-- CreateIndex
CREATE INDEX "Alum_personId_idx" ON "Alum"("personId");

-- CreateIndex
CREATE INDEX "ProfileField_kind_text_idx" ON "ProfileField"("kind", "text");

-- CreateIndex
CREATE UNIQUE INDEX "ProfileField_personId_kind_key" ON "ProfileField"("personId", "kind");

-- CreateIndex
CREATE INDEX "Milestone_cohortId_startsOn_idx" ON "Milestone"("cohortId", "startsOn");

-- CreateIndex
CREATE UNIQUE INDEX "Questionnaire_title_version_key" ON "Questionnaire"("title", "version");

-- CreateIndex
CREATE INDEX "Placement_fellowId_createdAt_idx" ON "Placement"("fellowId", "createdAt");

-- CreateIndex
CREATE INDEX "Placement_hostId_idx" ON "Placement"("hostId");

-- CreateIndex
CREATE INDEX "Placement_proposalId_idx" ON "Placement"("proposalId");

-- CreateIndex
CREATE INDEX "FellowshipPause_fellowId_from_idx" ON "FellowshipPause"("fellowId", "from");

-- CreateIndex
CREATE INDEX "ConversationPrompt_fellowId_closedAt_idx" ON "ConversationPrompt"("fellowId", "closedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Interest_tokenHash_key" ON "Interest"("tokenHash");

-- CreateIndex
CREATE INDEX "Interest_programmeId_confirmedAt_idx" ON "Interest"("programmeId", "confirmedAt");

-- CreateIndex
CREATE INDEX "Interest_email_idx" ON "Interest"("email");

-- CreateIndex
CREATE INDEX "Proposal_hostId_idx" ON "Proposal"("hostId");

-- CreateIndex
CREATE INDEX "Proposal_cohortId_state_idx" ON "Proposal"("cohortId", "state");

-- CreateIndex
CREATE INDEX "ProposalStep_proposalId_createdAt_idx" ON "ProposalStep"("proposalId", "createdAt");

-- CreateIndex
CREATE INDEX "ProposalStep_byId_idx" ON "ProposalStep"("byId");

-- CreateIndex
CREATE INDEX "ProposalComment_proposalId_createdAt_idx" ON "ProposalComment"("proposalId", "createdAt");

-- CreateIndex
CREATE INDEX "HostAgreement_cohortId_idx" ON "HostAgreement"("cohortId");

-- CreateIndex
CREATE UNIQUE INDEX "HostAgreement_hostId_cohortId_key" ON "HostAgreement"("hostId", "cohortId");

-- CreateIndex
CREATE INDEX "Attendance_personId_idx" ON "Attendance"("personId");

-- What follows is written by hand.

-- Everybody who is related to a programme belongs to it.
INSERT INTO "ProgrammePerson" ("programmeId", "personId", "addedAt")
SELECT r."programmeId", r."personId", min(p."createdAt") FROM (
  SELECT "programmeId", "personId" FROM "ProgrammeLead"
  UNION SELECT c."programmeId", m."personId" FROM "CohortMember" m JOIN "Cohort" c ON c."id" = m."cohortId"
  UNION SELECT c."programmeId", f."personId" FROM "Fellow" f JOIN "Cohort" c ON c."id" = f."cohortId"
  UNION SELECT c."programmeId", s."personId" FROM "Sponsorship" s JOIN "Fellow" f ON f."id" = s."fellowId" JOIN "Cohort" c ON c."id" = f."cohortId"
  UNION SELECT c."programmeId", s."personId" FROM "Pair" s JOIN "Fellow" f ON f."id" = s."fellowId" JOIN "Cohort" c ON c."id" = f."cohortId"
  UNION SELECT c."programmeId", l."facilitatorId" FROM "LearningSet" l JOIN "Cohort" c ON c."id" = l."cohortId"
  UNION SELECT c."programmeId", m."personId" FROM "SetMember" m JOIN "LearningSet" l ON l."id" = m."setId" JOIN "Cohort" c ON c."id" = l."cohortId"
  UNION SELECT h."programmeId", l."personId" FROM "HostLead" l JOIN "Host" h ON h."id" = l."hostId"
) r JOIN "Person" p ON p."id" = r."personId" GROUP BY r."programmeId", r."personId";

-- Every fellow so far has been placed; the lead of their programme stands for who did it.
INSERT INTO "Placement" ("id", "fellowId", "hostId", "challenge", "byId", "createdAt")
SELECT f."id" || '-placement', f."id", f."hostId", f."challenge",
  (SELECT min(l."personId") FROM "ProgrammeLead" l WHERE l."programmeId" = c."programmeId"), c."startsOn"
FROM "Fellow" f JOIN "Cohort" c ON c."id" = f."cohortId"
WHERE EXISTS (SELECT 1 FROM "ProgrammeLead" l WHERE l."programmeId" = c."programmeId");

UPDATE "Person" SET "cameInAt" = (SELECT min(s."createdAt") FROM "Session" s WHERE s."userId" = "Person"."id");

-- What a person is called and does is theirs in Person; here are its readers, and its words for search.
INSERT INTO "ProfileField" ("personId", "kind", "text", "readers")
SELECT "id", 'name', "name", 'programme' FROM "Person"
UNION ALL SELECT "id", 'profession', "profession", 'programme' FROM "Person";

CREATE TRIGGER "Person_profile_insert" AFTER INSERT ON "Person" BEGIN
  INSERT INTO "ProfileField" ("personId", "kind", "text", "readers")
  VALUES (new."id", 'name', new."name", 'programme'), (new."id", 'profession', new."profession", 'programme');
END;
CREATE TRIGGER "Person_profile_update" AFTER UPDATE OF "name", "profession" ON "Person" BEGIN
  UPDATE "ProfileField" SET "text" = new."name" WHERE "personId" = new."id" AND "kind" = 'name';
  UPDATE "ProfileField" SET "text" = new."profession" WHERE "personId" = new."id" AND "kind" = 'profession';
END;

CREATE VIRTUAL TABLE "profile_search" USING fts5("text", content = 'ProfileField', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
INSERT INTO "profile_search" ("profile_search") VALUES ('rebuild');
CREATE TRIGGER "ProfileField_search_insert" AFTER INSERT ON "ProfileField" BEGIN
  INSERT INTO "profile_search" ("rowid", "text") VALUES (new."id", new."text");
END;
CREATE TRIGGER "ProfileField_search_delete" AFTER DELETE ON "ProfileField" BEGIN
  INSERT INTO "profile_search" ("profile_search", "rowid", "text") VALUES ('delete', old."id", old."text");
END;
CREATE TRIGGER "ProfileField_search_update" AFTER UPDATE OF "text" ON "ProfileField" BEGIN
  INSERT INTO "profile_search" ("profile_search", "rowid", "text") VALUES ('delete', old."id", old."text");
  INSERT INTO "profile_search" ("rowid", "text") VALUES (new."id", new."text");
END;
