-- AlterTable
ALTER TABLE "Pair" ADD COLUMN "thankedAt" DATETIME;
