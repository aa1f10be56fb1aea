/** For how many days an expression of interest waits for its email address to be confirmed, before it is deleted. */
export const interestDays = 7;
