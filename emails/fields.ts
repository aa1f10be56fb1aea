import { z } from "zod";

const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();

/** Words for one line. Line breaks become spaces: a subject is an email header. */
export const line = z.string().transform(oneLine).pipe(z.string().min(1));

/** As `line`, but may be empty. */
export const lineOrNothing = z.string().transform(oneLine);

/** A whole web address. */
export const url = z.url({ protocol: /^https?$/u });
