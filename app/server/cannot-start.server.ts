/** The server cannot start, and would not if it tried again. The message says what to do. */
export class CannotStart extends Error {}
