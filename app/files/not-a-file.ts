/** Why a file is not taken. The message says what to do. */
export class NotAFile extends Error {}
