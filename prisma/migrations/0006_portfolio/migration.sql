-- CreateTable
CREATE TABLE "Portfolio" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fellowId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "introduction" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Portfolio_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PortfolioItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "portfolioId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "entryId" TEXT,
    "updateId" TEXT,
    "evidenceId" TEXT,
    "competencyId" TEXT,
    "piece" JSONB,
    "comment" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "position" INTEGER NOT NULL,
    CONSTRAINT "PortfolioItem_portfolioId_fkey" FOREIGN KEY ("portfolioId") REFERENCES "Portfolio" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PortfolioItem_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PortfolioItem_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "MonthlyUpdate" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PortfolioItem_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PortfolioItem_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PortfolioSubmission" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "portfolioId" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "statement" TEXT NOT NULL,
    "signedBy" TEXT NOT NULL,
    "signedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "PortfolioSubmission_portfolioId_fkey" FOREIGN KEY ("portfolioId") REFERENCES "Portfolio" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PortfolioReopening" (
    "submissionId" TEXT NOT NULL PRIMARY KEY,
    "byId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "PortfolioReopening_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "PortfolioSubmission" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PortfolioReopening_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PortfolioLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "portfolioId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "whom" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    "openings" INTEGER NOT NULL DEFAULT 0,
    "lastOpenedAt" DATETIME,
    CONSTRAINT "PortfolioLink_portfolioId_fkey" FOREIGN KEY ("portfolioId") REFERENCES "Portfolio" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Portfolio_fellowId_key" ON "Portfolio"("fellowId");

-- CreateIndex
CREATE INDEX "PortfolioItem_portfolioId_position_idx" ON "PortfolioItem"("portfolioId", "position");

-- CreateIndex
CREATE INDEX "PortfolioItem_entryId_idx" ON "PortfolioItem"("entryId");

-- CreateIndex
CREATE INDEX "PortfolioItem_updateId_idx" ON "PortfolioItem"("updateId");

-- CreateIndex
CREATE INDEX "PortfolioItem_evidenceId_idx" ON "PortfolioItem"("evidenceId");

-- CreateIndex
CREATE INDEX "PortfolioItem_competencyId_idx" ON "PortfolioItem"("competencyId");

-- CreateIndex
CREATE UNIQUE INDEX "PortfolioItem_portfolioId_entryId_key" ON "PortfolioItem"("portfolioId", "entryId");

-- CreateIndex
CREATE UNIQUE INDEX "PortfolioItem_portfolioId_updateId_key" ON "PortfolioItem"("portfolioId", "updateId");

-- CreateIndex
CREATE UNIQUE INDEX "PortfolioItem_portfolioId_evidenceId_key" ON "PortfolioItem"("portfolioId", "evidenceId");

-- CreateIndex
CREATE UNIQUE INDEX "PortfolioItem_portfolioId_competencyId_key" ON "PortfolioItem"("portfolioId", "competencyId");

-- CreateIndex
CREATE INDEX "PortfolioSubmission_portfolioId_signedAt_idx" ON "PortfolioSubmission"("portfolioId", "signedAt");

-- CreateIndex
CREATE UNIQUE INDEX "PortfolioLink_tokenHash_key" ON "PortfolioLink"("tokenHash");

-- CreateIndex
CREATE INDEX "PortfolioLink_portfolioId_idx" ON "PortfolioLink"("portfolioId");
