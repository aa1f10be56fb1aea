-- AlterTable
ALTER TABLE "Prototype" ADD COLUMN "planCorrectedAt" DATETIME;

-- AlterTable
ALTER TABLE "Fellow" ADD COLUMN "packsGiven" INTEGER NOT NULL DEFAULT 0;

-- The packs that were given before, as far as they are known.
UPDATE "Fellow" SET "packsGiven" = COALESCE((SELECT max("version") FROM "HostPack" WHERE "fellowId" = "Fellow"."id"), 0);
