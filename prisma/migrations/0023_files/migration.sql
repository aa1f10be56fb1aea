-- CreateTable
CREATE TABLE "StoredFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "byId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updateId" TEXT,
    "presentationId" TEXT,
    CONSTRAINT "StoredFile_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StoredFile_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "MonthlyUpdate" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StoredFile_presentationId_fkey" FOREIGN KEY ("presentationId") REFERENCES "Presentation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FilePart" (
    "fileId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,

    PRIMARY KEY ("fileId", "position"),
    CONSTRAINT "FilePart_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PresentationDay" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cohortId" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "place" TEXT NOT NULL,
    "link" TEXT NOT NULL DEFAULT '',
    "minutes" INTEGER NOT NULL DEFAULT 20,
    "byId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "PresentationDay_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PresentationDay_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PanelMember" (
    "dayId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("dayId", "personId"),
    CONSTRAINT "PanelMember_dayId_fkey" FOREIGN KEY ("dayId") REFERENCES "PresentationDay" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PanelMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Presentation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "dayId" TEXT NOT NULL,
    "fellowId" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "abstract" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Presentation_dayId_fkey" FOREIGN KEY ("dayId") REFERENCES "PresentationDay" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Presentation_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PanelQuestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "presentationId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "PanelQuestion_presentationId_fkey" FOREIGN KEY ("presentationId") REFERENCES "Presentation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PanelQuestion_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PanelFeedback" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "presentationId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "heard" TEXT NOT NULL,
    "carryOn" TEXT NOT NULL,
    "sitWith" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "seenAt" DATETIME,
    CONSTRAINT "PanelFeedback_presentationId_fkey" FOREIGN KEY ("presentationId") REFERENCES "Presentation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PanelFeedback_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Showcase" (
    "cohortId" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "openedAt" DATETIME,
    "openedById" TEXT,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Showcase_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Showcase_openedById_fkey" FOREIGN KEY ("openedById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ShowcaseEntry" (
    "challengeId" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "tried" TEXT NOT NULL,
    "learned" TEXT NOT NULL,
    "failed" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "ShowcaseEntry_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ShowcaseApproval" (
    "challengeId" TEXT NOT NULL,
    "fellowId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "approvedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("challengeId", "fellowId"),
    CONSTRAINT "ShowcaseApproval_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "ShowcaseEntry" ("challengeId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ShowcaseApproval_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ShowcaseName" (
    "challengeId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "consentedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("challengeId", "personId"),
    CONSTRAINT "ShowcaseName_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "ShowcaseEntry" ("challengeId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ShowcaseName_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_presentationId_key" ON "StoredFile"("presentationId");

-- CreateIndex
CREATE INDEX "StoredFile_updateId_idx" ON "StoredFile"("updateId");

-- CreateIndex
CREATE INDEX "StoredFile_byId_idx" ON "StoredFile"("byId");

-- CreateIndex
CREATE INDEX "StoredFile_createdAt_idx" ON "StoredFile"("createdAt");

-- CreateIndex
CREATE INDEX "PresentationDay_cohortId_startsAt_idx" ON "PresentationDay"("cohortId", "startsAt");

-- CreateIndex
CREATE INDEX "PresentationDay_byId_idx" ON "PresentationDay"("byId");

-- CreateIndex
CREATE INDEX "PanelMember_personId_idx" ON "PanelMember"("personId");

-- CreateIndex
CREATE INDEX "Presentation_fellowId_idx" ON "Presentation"("fellowId");

-- CreateIndex
CREATE UNIQUE INDEX "Presentation_dayId_fellowId_key" ON "Presentation"("dayId", "fellowId");

-- CreateIndex
CREATE INDEX "PanelQuestion_presentationId_createdAt_idx" ON "PanelQuestion"("presentationId", "createdAt");

-- CreateIndex
CREATE INDEX "PanelQuestion_byId_idx" ON "PanelQuestion"("byId");

-- CreateIndex
CREATE INDEX "PanelFeedback_byId_idx" ON "PanelFeedback"("byId");

-- CreateIndex
CREATE UNIQUE INDEX "PanelFeedback_presentationId_byId_key" ON "PanelFeedback"("presentationId", "byId");

-- CreateIndex
CREATE UNIQUE INDEX "Showcase_slug_key" ON "Showcase"("slug");

-- CreateIndex
CREATE INDEX "Showcase_openedById_idx" ON "Showcase"("openedById");

-- CreateIndex
CREATE INDEX "ShowcaseApproval_fellowId_idx" ON "ShowcaseApproval"("fellowId");

-- CreateIndex
CREATE INDEX "ShowcaseName_personId_idx" ON "ShowcaseName"("personId");
