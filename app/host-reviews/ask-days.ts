/** On which days a side is asked for what is missing, counted from the day on which a review is due: then weekly, up to a stop. */
export const askDays = [-14, 0, 7, 14, 21, 28, 35, 42, 49, 56];
/** For how many days after a day to ask it can be made up for, when nothing ran. */
const late = 6;

/**
 * Whether a side is asked today.
 * @param today in days from the due day on; negative before it
 * @param asked the day on which it was last asked, likewise; null when it never was
 */
export function isAskedOn(today: number, asked: number | null): boolean {
  const day = askDays.filter((one) => one <= today).at(-1);
  if (day === undefined) return false;
  const isPast = day === askDays.at(-1) && today > day + late;
  return !isPast && (asked === null || asked < day);
}
