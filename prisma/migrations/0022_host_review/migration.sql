-- CreateTable
CREATE TABLE "ReviewAnswers" (
    "reviewId" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "progress" TEXT NOT NULL DEFAULT '',
    "learned" TEXT NOT NULL DEFAULT '',
    "surprised" TEXT NOT NULL DEFAULT '',
    "mentorMet" BOOLEAN,
    "sessionsLost" INTEGER,
    "airCoverUsed" TEXT NOT NULL DEFAULT '',
    "supportDue" TEXT NOT NULL DEFAULT '',
    "sustainedBy" TEXT NOT NULL DEFAULT '',
    "confidence" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "readyAt" DATETIME,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("reviewId", "side"),
    CONSTRAINT "ReviewAnswers_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "HostReview" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewAsked" (
    "reviewId" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,

    PRIMARY KEY ("reviewId", "side"),
    CONSTRAINT "ReviewAsked_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "HostReview" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reviewId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "ReviewLink_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "HostReview" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReviewLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HostPack" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fellowId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "givenById" TEXT NOT NULL,
    "givenAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "HostPack_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "HostPack_givenById_fkey" FOREIGN KEY ("givenById") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- MoveData: until now a review held the words of its sponsors alone; with the sponsor's signature they could be read.
INSERT INTO "ReviewAnswers" ("reviewId", "side", "progress", "learned", "surprised", "mentorMet", "sessionsLost", "airCoverUsed", "supportDue", "sustainedBy", "confidence", "readyAt", "updatedAt")
SELECT "id", 'sponsor', "progress", "learned", "surprised", "mentorMet", "sessionsLost", "airCoverUsed", "supportDue", "sustainedBy", "confidence",
  (SELECT "signedAt" FROM "ReviewSignature" s WHERE s."reviewId" = r."id" AND s."side" = 'sponsor'), "updatedAt"
FROM "HostReview" r WHERE "progress" || "learned" || "surprised" || "airCoverUsed" || "supportDue" || "sustainedBy" <> '';

-- DropColumn: of the table as it stands, so that what belongs to its rows stays.
ALTER TABLE "HostReview" DROP COLUMN "progress";
ALTER TABLE "HostReview" DROP COLUMN "learned";
ALTER TABLE "HostReview" DROP COLUMN "surprised";
ALTER TABLE "HostReview" DROP COLUMN "mentorMet";
ALTER TABLE "HostReview" DROP COLUMN "sessionsLost";
ALTER TABLE "HostReview" DROP COLUMN "airCoverUsed";
ALTER TABLE "HostReview" DROP COLUMN "supportDue";
ALTER TABLE "HostReview" DROP COLUMN "sustainedBy";
ALTER TABLE "HostReview" DROP COLUMN "confidence";
ALTER TABLE "HostReview" DROP COLUMN "updatedAt";


-- Once both have signed, no word changes.
CREATE TRIGGER "ReviewAnswers_locked_update" BEFORE UPDATE ON "ReviewAnswers"
WHEN (SELECT count(*) FROM "ReviewSignature" WHERE "reviewId" = old."reviewId") = 2 BEGIN
  SELECT RAISE(ABORT, 'Both sides have signed this host review');
END;
CREATE TRIGGER "ReviewAnswers_locked_insert" BEFORE INSERT ON "ReviewAnswers"
WHEN (SELECT count(*) FROM "ReviewSignature" WHERE "reviewId" = new."reviewId") = 2 BEGIN
  SELECT RAISE(ABORT, 'Both sides have signed this host review');
END;

-- CreateIndex
CREATE UNIQUE INDEX "ReviewLink_tokenHash_key" ON "ReviewLink"("tokenHash");

-- CreateIndex
CREATE INDEX "ReviewLink_reviewId_idx" ON "ReviewLink"("reviewId");

-- CreateIndex
CREATE INDEX "ReviewLink_personId_idx" ON "ReviewLink"("personId");

-- CreateIndex
CREATE INDEX "ReviewLink_expiresAt_idx" ON "ReviewLink"("expiresAt");

-- CreateIndex
CREATE INDEX "HostPack_givenById_idx" ON "HostPack"("givenById");

-- CreateIndex
CREATE UNIQUE INDEX "HostPack_fellowId_version_key" ON "HostPack"("fellowId", "version");
