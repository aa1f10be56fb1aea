/** What a calendar, which others may see, says of a day of presentations: who presents what is a sign-in away. */
export const calendarTitles = { panel: "Final presentations", fellow: "Final presentation" };
