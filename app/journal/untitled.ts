/** What an entry is called while it has no title. */
export const untitled = "Untitled reflection";
