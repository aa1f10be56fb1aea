import { z } from "zod";

/** A field for a file that may stay empty. What is in it is checked by `keepFile`. */
export const handedIn = () => z.file().optional();
