/** For how many days an owner can answer once they are asked to look back. */
export const lookBackDays = 42;

/** What was handed over so many months ago is not asked about any more. */
export const longestMonths = 18;
