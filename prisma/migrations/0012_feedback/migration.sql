-- CreateTable
CREATE TABLE "FeedbackRound" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cohortId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "questionnaireId" TEXT NOT NULL,
    "nominateBy" DATETIME NOT NULL,
    "answerBy" DATETIME NOT NULL,
    "debriefFrom" DATETIME NOT NULL,
    "minimum" INTEGER NOT NULL DEFAULT 3,
    "gapThreshold" REAL NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closingAt" DATETIME,
    "closedAt" DATETIME,
    "aggregate" JSONB,
    CONSTRAINT "FeedbackRound_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FeedbackRound_questionnaireId_fkey" FOREIGN KEY ("questionnaireId") REFERENCES "Questionnaire" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Feedback" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "fellowId" TEXT NOT NULL,
    "nominatedAt" DATETIME,
    "changesAsked" TEXT NOT NULL DEFAULT '',
    "approvedAt" DATETIME,
    "approvedById" TEXT,
    "selfAnswers" JSONB,
    "selfAnsweredAt" DATETIME,
    "facilitatorId" TEXT,
    "debriefAt" DATETIME,
    "debriefPlace" TEXT NOT NULL DEFAULT '',
    "report" JSONB,
    "frozenAt" DATETIME,
    "releasedAt" DATETIME,
    "releasedById" TEXT,
    CONSTRAINT "Feedback_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "FeedbackRound" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Feedback_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Feedback_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Feedback_facilitatorId_fkey" FOREIGN KEY ("facilitatorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Feedback_releasedById_fkey" FOREIGN KEY ("releasedById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Rater" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "feedbackId" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "invitedAt" DATETIME,
    "linkHash" TEXT,
    "linkUsedAt" DATETIME,
    "remindedAt" DATETIME,
    CONSTRAINT "Rater_feedbackId_fkey" FOREIGN KEY ("feedbackId") REFERENCES "Feedback" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RaterReply" (
    "raterId" TEXT NOT NULL PRIMARY KEY,
    "answers" JSONB NOT NULL,
    "comments" JSONB NOT NULL,
    "savedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" DATETIME,
    "declinedAt" DATETIME,
    CONSTRAINT "RaterReply_raterId_fkey" FOREIGN KEY ("raterId") REFERENCES "Rater" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RaterDevice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "RaterCode" (
    "email" TEXT NOT NULL PRIMARY KEY,
    "codeHash" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sentAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "FeedbackComment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "feedbackId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "question" INTEGER NOT NULL,
    "group" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "withheldAt" DATETIME,
    "withheldById" TEXT,
    "withheldWhy" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "FeedbackComment_feedbackId_fkey" FOREIGN KEY ("feedbackId") REFERENCES "Feedback" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FeedbackComment_withheldById_fkey" FOREIGN KEY ("withheldById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FeedbackShare" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "feedbackId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" DATETIME,
    CONSTRAINT "FeedbackShare_feedbackId_fkey" FOREIGN KEY ("feedbackId") REFERENCES "Feedback" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FeedbackShare_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Goal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "nextStep" TEXT NOT NULL DEFAULT '',
    "nextOn" DATETIME,
    "knowBy" TEXT NOT NULL DEFAULT '',
    "competencyId" TEXT,
    "feedbackId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "closedAt" DATETIME,
    "learned" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Goal_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Goal_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Goal_feedbackId_fkey" FOREIGN KEY ("feedbackId") REFERENCES "Feedback" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Questionnaire" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "programmeId" TEXT,
    "createdAt" DATETIME,
    CONSTRAINT "Questionnaire_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Questionnaire" ("content", "id", "title", "version") SELECT "content", "id", "title", "version" FROM "Questionnaire";
DROP TABLE "Questionnaire";
ALTER TABLE "new_Questionnaire" RENAME TO "Questionnaire";
CREATE UNIQUE INDEX "Questionnaire_programmeId_title_version_key" ON "Questionnaire"("programmeId", "title", "version");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "FeedbackRound_closedAt_answerBy_idx" ON "FeedbackRound"("closedAt", "answerBy");

-- CreateIndex
CREATE INDEX "FeedbackRound_questionnaireId_idx" ON "FeedbackRound"("questionnaireId");

-- CreateIndex
CREATE UNIQUE INDEX "FeedbackRound_cohortId_number_key" ON "FeedbackRound"("cohortId", "number");

-- CreateIndex
CREATE INDEX "Feedback_fellowId_idx" ON "Feedback"("fellowId");

-- CreateIndex
CREATE INDEX "Feedback_facilitatorId_idx" ON "Feedback"("facilitatorId");

-- CreateIndex
CREATE INDEX "Feedback_approvedById_idx" ON "Feedback"("approvedById");

-- CreateIndex
CREATE INDEX "Feedback_releasedById_idx" ON "Feedback"("releasedById");

-- CreateIndex
CREATE UNIQUE INDEX "Feedback_roundId_fellowId_key" ON "Feedback"("roundId", "fellowId");

-- CreateIndex
CREATE UNIQUE INDEX "Rater_linkHash_key" ON "Rater"("linkHash");

-- CreateIndex
CREATE INDEX "Rater_email_idx" ON "Rater"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Rater_feedbackId_email_key" ON "Rater"("feedbackId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "RaterDevice_tokenHash_key" ON "RaterDevice"("tokenHash");

-- CreateIndex
CREATE INDEX "RaterDevice_email_idx" ON "RaterDevice"("email");

-- CreateIndex
CREATE INDEX "RaterDevice_expiresAt_idx" ON "RaterDevice"("expiresAt");

-- CreateIndex
CREATE INDEX "RaterCode_expiresAt_idx" ON "RaterCode"("expiresAt");

-- CreateIndex
CREATE INDEX "FeedbackComment_withheldById_idx" ON "FeedbackComment"("withheldById");

-- CreateIndex
CREATE UNIQUE INDEX "FeedbackComment_feedbackId_position_key" ON "FeedbackComment"("feedbackId", "position");

-- CreateIndex
CREATE INDEX "FeedbackShare_personId_idx" ON "FeedbackShare"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "FeedbackShare_feedbackId_personId_key" ON "FeedbackShare"("feedbackId", "personId");

-- CreateIndex
CREATE INDEX "Goal_personId_createdAt_idx" ON "Goal"("personId", "createdAt");

-- CreateIndex
CREATE INDEX "Goal_competencyId_idx" ON "Goal"("competencyId");

-- CreateIndex
CREATE INDEX "Goal_feedbackId_idx" ON "Goal"("feedbackId");
