-- CreateIndex
CREATE INDEX "ProgrammePerson_programmeId_leftAt_personId_idx" ON "ProgrammePerson"("programmeId", "leftAt", "personId");

-- CreateIndex
CREATE INDEX "Proposal_state_idx" ON "Proposal"("state");
