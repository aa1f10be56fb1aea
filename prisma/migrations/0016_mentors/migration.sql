-- CreateTable
CREATE TABLE "MentorOffer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programmeId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "mentors" BOOLEAN NOT NULL DEFAULT false,
    "coaches" BOOLEAN NOT NULL DEFAULT false,
    "capacity" INTEGER NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "availability" TEXT NOT NULL DEFAULT '',
    "languages" TEXT NOT NULL DEFAULT '',
    "interests" TEXT NOT NULL DEFAULT '',
    "offers" TEXT NOT NULL DEFAULT '',
    "pausedAt" DATETIME,
    "supervisedOn" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "MentorOffer_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MentorOffer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MentorInvitation" (
    "programmeId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("programmeId", "personId"),
    CONSTRAINT "MentorInvitation_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MentorInvitation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MentorInvitation_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MentorRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "offerId" TEXT NOT NULL,
    "fellowId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answeredAt" DATETIME,
    CONSTRAINT "MentorRequest_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "MentorOffer" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MentorRequest_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "MentorOffer_personId_idx" ON "MentorOffer"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "MentorOffer_programmeId_personId_key" ON "MentorOffer"("programmeId", "personId");

-- CreateIndex
CREATE INDEX "MentorInvitation_personId_idx" ON "MentorInvitation"("personId");

-- CreateIndex
CREATE INDEX "MentorRequest_fellowId_kind_idx" ON "MentorRequest"("fellowId", "kind");

-- CreateIndex
CREATE INDEX "MentorRequest_offerId_answer_idx" ON "MentorRequest"("offerId", "answer");
