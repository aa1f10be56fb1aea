-- CreateTable
CREATE TABLE "JournalPrompt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cohortId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "introduction" TEXT NOT NULL DEFAULT '',
    "questions" JSONB NOT NULL,
    "opensOn" DATETIME NOT NULL,
    "dueOn" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" DATETIME,
    CONSTRAINT "JournalPrompt_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AddColumn: to the table as it stands, so that its triggers stay.
ALTER TABLE "Entry" ADD COLUMN "promptId" TEXT
    CONSTRAINT "Entry_promptId_fkey" REFERENCES "JournalPrompt" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateIndex
CREATE UNIQUE INDEX "Entry_promptId_authorId_key" ON "Entry"("promptId", "authorId");

-- CreateIndex
CREATE INDEX "JournalPrompt_cohortId_opensOn_idx" ON "JournalPrompt"("cohortId", "opensOn");
