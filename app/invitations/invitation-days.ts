/** For how many days an invitation works. */
export const invitationDays = 14;
