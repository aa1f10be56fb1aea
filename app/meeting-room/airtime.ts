/** The longest time that is counted by itself, in minutes: past it, somebody forgot to move on. */
export const longestTurn = 120;
/** The most minutes that can be noted for one person at one meeting. */
export const mostMinutes = 240;

/** Whole minutes of a presenter's time, from its first moment to its last. */
export function minutesOf(startedAt: Date, endedAt: Date): number {
  const minutes = Math.round((endedAt.getTime() - startedAt.getTime()) / 60_000);
  return Math.min(Math.max(minutes, 0), longestTurn);
}

export type Minutes = { personId: string; name: string; minutes: number };
export type LedgerLine = { id: string; name: string; minutes: number; times: number };

/**
 * The airtime ledger: how long each has presented in all, and how many times, by name. Who presented once and has left the set
 * stays in it.
 * @param members of the set now, who are all in it
 */
export function ledgerOf(members: { id: string; name: string }[], airtime: Minutes[]) {
  const left = airtime.map(({ personId, name }) => ({ id: personId, name }));
  const everybody = new Map([...members, ...left].map((person) => [person.id, person.name]));
  return [...everybody]
    .map(([id, name]): LedgerLine => {
      const own = airtime.filter(({ personId }) => personId === id);
      const minutes = own.reduce((sum, one) => sum + one.minutes, 0);
      return { id, name, minutes, times: own.length };
    })
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const firstName = (name: string) => name.split(" ")[0] ?? name;

/** The ledger in a sentence or two: how much there was in all, and who has not had any. */
export function ledgerInWords(ledger: LedgerLine[]): string {
  const all = ledger.reduce((sum, { minutes }) => sum + minutes, 0);
  if (all === 0) return "Nobody has presented yet.";
  const none = ledger.filter(({ minutes }) => minutes === 0).map(({ name }) => firstName(name));
  const without = none.length > 0 ? `${list.format(none)} not yet` : "everybody at least once";
  return `${all} minutes of presenting so far: ${without}.`;
}
