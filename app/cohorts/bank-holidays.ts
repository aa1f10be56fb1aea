/** A day off, as yyyy-mm-dd, and what it is called. */
export type BankHoliday = { day: string; name: string };

const dayMs = 86_400_000;
const asDay = (at: number) => new Date(at).toISOString().slice(0, 10);
const weekdayOf = (at: number) => new Date(at).getUTCDay();
const [sunday, monday, saturday] = [0, 1, 6];

/**
 * The bank holidays of England and Wales in a year, by their rules (Banking and Financial Dealings Act 1971): what is proclaimed
 * for one year alone, such as a coronation, is not known here. One that falls on a weekend has its substitute on the next
 * weekday that is free.
 */
export function bankHolidays(year: number): BankHoliday[] {
  const easter = easterSunday(year);
  const christmas = Date.UTC(year, 11, 25);
  const taken = new Set<number>();
  const observed = (at: number, name: string) => {
    let day = at;
    while (weekdayOf(day) === sunday || weekdayOf(day) === saturday || taken.has(day)) day += dayMs;
    taken.add(day);
    return { day: asDay(day), name };
  };
  return [
    observed(Date.UTC(year, 0, 1), "New Year’s Day"),
    { day: asDay(easter - 2 * dayMs), name: "Good Friday" },
    { day: asDay(easter + dayMs), name: "Easter Monday" },
    { day: asDay(firstMondayFrom(Date.UTC(year, 4, 1))), name: "Early May bank holiday" },
    { day: asDay(firstMondayFrom(Date.UTC(year, 4, 25))), name: "Spring bank holiday" },
    { day: asDay(firstMondayFrom(Date.UTC(year, 7, 25))), name: "Summer bank holiday" },
    // Where Christmas Day is a Sunday, Boxing Day keeps its Monday, and Christmas Day is observed on the Tuesday.
    ...(weekdayOf(christmas) === sunday
      ? [
          { day: asDay(christmas + dayMs), name: "Boxing Day" },
          { day: asDay(christmas + 2 * dayMs), name: "Christmas Day" },
        ]
      : [observed(christmas, "Christmas Day"), observed(christmas + dayMs, "Boxing Day")]),
  ];
}

/** In May and August seven days from the 25th hold the last Monday. */
const firstMondayFrom = (at: number) => at + ((monday - weekdayOf(at) + 7) % 7) * dayMs;

/** Easter Sunday by the Gregorian calendar, as UTC midnight (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const shift = Math.floor((century + 8) / 25);
  const correction = Math.floor((century - shift + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}
