-- CreateTable
CREATE TABLE "Slot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cohortId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "mode" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "link" TEXT NOT NULL DEFAULT '',
    "cancelHours" INTEGER NOT NULL DEFAULT 24,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    CONSTRAINT "Slot_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Slot_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SlotBooking" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slotId" TEXT NOT NULL,
    "liveSlotId" TEXT,
    "fellowId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "cancelledAt" DATETIME,
    "meetingId" TEXT,
    CONSTRAINT "SlotBooking_slotId_fkey" FOREIGN KEY ("slotId") REFERENCES "Slot" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SlotBooking_liveSlotId_fkey" FOREIGN KEY ("liveSlotId") REFERENCES "Slot" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SlotBooking_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SlotBooking_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "PairMeeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SlotWait" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slotId" TEXT NOT NULL,
    "fellowId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SlotWait_slotId_fkey" FOREIGN KEY ("slotId") REFERENCES "Slot" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SlotWait_fellowId_fkey" FOREIGN KEY ("fellowId") REFERENCES "Fellow" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Slot_cohortId_startsAt_idx" ON "Slot"("cohortId", "startsAt");

-- CreateIndex
CREATE INDEX "Slot_personId_startsAt_idx" ON "Slot"("personId", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "SlotBooking_liveSlotId_key" ON "SlotBooking"("liveSlotId");

-- CreateIndex
CREATE UNIQUE INDEX "SlotBooking_meetingId_key" ON "SlotBooking"("meetingId");

-- CreateIndex
CREATE INDEX "SlotBooking_slotId_idx" ON "SlotBooking"("slotId");

-- CreateIndex
CREATE INDEX "SlotBooking_fellowId_createdAt_idx" ON "SlotBooking"("fellowId", "createdAt");

-- CreateIndex
CREATE INDEX "SlotWait_fellowId_idx" ON "SlotWait"("fellowId");

-- CreateIndex
CREATE UNIQUE INDEX "SlotWait_slotId_fellowId_key" ON "SlotWait"("slotId", "fellowId");
