/** For how many days a mailed link signs somebody in to a review. */
export const reviewLinkDays = 14;
