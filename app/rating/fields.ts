/** The names of a form's fields, for a statement and for an open question, each by its number. */
export const statementField = (number: number) => `statement${number}`;
export const commentField = (number: number) => `comment${number}`;

/** What a statement's field holds for "unable to comment". */
export const unable = "unable";

/** How many characters a comment has at most. */
export const commentLimit = 4000;
