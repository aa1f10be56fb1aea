-- CreateTable
CREATE TABLE "Driver" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "challengeId" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "byId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Driver_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Driver_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DriverLink" (
    "belowId" TEXT NOT NULL,
    "aboveId" TEXT NOT NULL,

    PRIMARY KEY ("belowId", "aboveId"),
    CONSTRAINT "DriverLink_belowId_fkey" FOREIGN KEY ("belowId") REFERENCES "Driver" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DriverLink_aboveId_fkey" FOREIGN KEY ("aboveId") REFERENCES "Driver" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DriverMeasure" (
    "driverId" TEXT NOT NULL,
    "measureId" TEXT NOT NULL,

    PRIMARY KEY ("driverId", "measureId"),
    CONSTRAINT "DriverMeasure_driverId_fkey" FOREIGN KEY ("driverId") REFERENCES "Driver" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DriverMeasure_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImpactClaim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "challengeId" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "claim" TEXT NOT NULL,
    "evidence" TEXT NOT NULL DEFAULT '',
    "links" JSONB NOT NULL,
    "confidence" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "attribution" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "ImpactClaim_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ImpactClaim_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImpactMeasure" (
    "claimId" TEXT NOT NULL,
    "measureId" TEXT NOT NULL,

    PRIMARY KEY ("claimId", "measureId"),
    CONSTRAINT "ImpactMeasure_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "ImpactClaim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ImpactMeasure_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Handover" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "challengeId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "ownerId" TEXT,
    "ownerName" TEXT NOT NULL,
    "ownerEmail" TEXT NOT NULL DEFAULT '',
    "measureId" TEXT,
    "measureWords" TEXT NOT NULL DEFAULT '',
    "handedOverOn" DATETIME NOT NULL,
    "reviewOn" DATETIME NOT NULL,
    "byId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Handover_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Handover_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Handover_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Handover_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LookBack" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "handoverId" TEXT NOT NULL,
    "months" INTEGER NOT NULL,
    "askedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    "remindedAt" DATETIME,
    "linkHash" TEXT,
    "answeredAt" DATETIME,
    "stands" TEXT,
    "changed" TEXT NOT NULL DEFAULT '',
    "learned" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "LookBack_handoverId_fkey" FOREIGN KEY ("handoverId") REFERENCES "Handover" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Driver_challengeId_place_idx" ON "Driver"("challengeId", "place");

-- CreateIndex
CREATE INDEX "DriverLink_aboveId_idx" ON "DriverLink"("aboveId");

-- CreateIndex
CREATE INDEX "DriverMeasure_measureId_idx" ON "DriverMeasure"("measureId");

-- CreateIndex
CREATE INDEX "ImpactClaim_challengeId_side_createdAt_idx" ON "ImpactClaim"("challengeId", "side", "createdAt");

-- CreateIndex
CREATE INDEX "ImpactMeasure_measureId_idx" ON "ImpactMeasure"("measureId");

-- CreateIndex
CREATE INDEX "Handover_challengeId_handedOverOn_idx" ON "Handover"("challengeId", "handedOverOn");

-- CreateIndex
CREATE INDEX "Handover_handedOverOn_idx" ON "Handover"("handedOverOn");

-- CreateIndex
CREATE INDEX "Handover_ownerId_idx" ON "Handover"("ownerId");

-- CreateIndex
CREATE INDEX "Handover_measureId_idx" ON "Handover"("measureId");

-- CreateIndex
CREATE UNIQUE INDEX "LookBack_linkHash_key" ON "LookBack"("linkHash");

-- CreateIndex
CREATE INDEX "LookBack_answeredAt_expiresAt_idx" ON "LookBack"("answeredAt", "expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "LookBack_handoverId_months_key" ON "LookBack"("handoverId", "months");
