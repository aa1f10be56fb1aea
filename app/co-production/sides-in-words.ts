/** Which side has rated, in words. */
export function sidesInWords({ fellows, citizens }: { fellows: boolean; citizens: boolean }) {
  if (fellows && citizens) return "Both sides have said how they saw it.";
  if (fellows) return "The fellows have said how they saw it, the citizens not yet.";
  if (citizens) return "The citizens have said how they saw it, the fellows not yet.";
  return "Nobody has said yet how they saw it.";
}
