import type { PrismaClient } from "../../app/generated/prisma/client.ts";

/** Takes everybody and all that is theirs out of the database; the reference data stays. */
export async function emptyDatabase(prisma: PrismaClient): Promise<void> {
  // What does not go with a person or a cohort goes first.
  await prisma.$transaction([
    prisma.message.deleteMany(),
    prisma.reviewSignature.deleteMany(),
    prisma.agreementSignature.deleteMany(),
    prisma.proposalComment.deleteMany(),
    prisma.proposalStep.deleteMany(),
    prisma.placement.deleteMany(),
    prisma.challenge.deleteMany(),
    prisma.proposal.deleteMany(),
    prisma.hostAgreement.deleteMany(),
    prisma.fellowshipStart.deleteMany(),
    prisma.fellowshipPause.deleteMany(),
    prisma.fellowshipEnding.deleteMany(),
    prisma.learningSet.deleteMany(),
    prisma.fellow.deleteMany(),
    prisma.cohort.deleteMany(),
    prisma.host.deleteMany(),
    prisma.programme.deleteMany(),
    prisma.person.deleteMany(),
    prisma.setUpLink.deleteMany(),
  ]);
}
