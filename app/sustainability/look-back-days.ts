/** For how many days an owner can answer once they are asked to look back. */
export const lookBackDays = 42;
