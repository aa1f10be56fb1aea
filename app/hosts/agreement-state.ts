import type { AgreementSide } from "../generated/prisma/client.ts";

/** Where an agreement stands, in words, by the sides that have signed it. */
export function stateOf(sides: AgreementSide[]): string {
  if (sides.length === 2) return "Signed by both";
  const [side] = sides;
  return side ? waiting[side] : "Waits for both to sign";
}

const waiting: Record<AgreementSide, string> = {
  host: "Signed by the host, waits for the programme",
  programme: "Signed by the programme, waits for the host",
};
