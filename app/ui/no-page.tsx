/** What an act shows, for it has no page of its own. Without it, its errors would be answered in JSON. */
export const NoPage = () => null;
