/** The most that a text may have: its characters, and one more for each of its nodes. */
export const MOST_CHARACTERS = 200_000;
/** The most bytes of JSON that a text may be; the server takes 1 MB at once, the title and all. */
export const LARGEST_TEXT = 990_000;
