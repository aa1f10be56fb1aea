import type { AgreementSide, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import {
  type HostOfProgramme,
  type WithFellows,
  leads,
  ledOrSponsored,
  runs,
  sponsors,
} from "./hosts.ts";

/** An agreement is read by those who may sign it, and by the sponsors of the host's fellows, who keep to it. */
export const agreements = {
  reach: (actor: Actor): Prisma.HostAgreementWhereInput => ({
    host: { OR: ledOrSponsored(actor) },
  }),
  may: {
    read: (actor: Actor, { host }: { host: WithFellows }) =>
      leads(actor, host) || runs(actor, host) || sponsors(actor, host),
    write: (actor: Actor, { host }: { host: HostOfProgramme }) => runs(actor, host),
    /** Whether signing agreements can concern them at all. */
    signAny: (actor: Actor) => actor.hostsLed.length + actor.programmesLed.length > 0,
  },
  /** The sides for which an actor may sign now: nobody signs for both. */
  sidesToSign(actor: Actor, agreement: Signed): AgreementSide[] {
    const { host, signatures } = agreement;
    if (signatures.some(({ personId }) => personId === actor.id)) return [];
    const own = { host: leads(actor, host), programme: runs(actor, host) };
    const isOpen = (side: AgreementSide) => !signatures.some((one) => one.side === side);
    return (["host", "programme"] as const).filter((side) => own[side] && isOpen(side));
  },
};
type Signed = { host: HostOfProgramme; signatures: { side: AgreementSide; personId: string }[] };
