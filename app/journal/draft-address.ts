/** Where a reflection is saved as it is written. */
export const draftAddress = (entryId: string) => `/journal/${entryId}/draft`;
