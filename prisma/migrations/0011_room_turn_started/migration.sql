-- AlterTable
ALTER TABLE "MeetingRoom" ADD COLUMN "turnStartedAt" DATETIME;
