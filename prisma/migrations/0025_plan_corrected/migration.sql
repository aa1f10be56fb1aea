-- AlterTable
ALTER TABLE "Prototype" ADD COLUMN "planCorrectedAt" DATETIME;
