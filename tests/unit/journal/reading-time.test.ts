import { expect, test } from "vitest";
import { lengthInWords } from "../../../app/journal/reading-time.ts";

test.each([
  [0, "0 words"],
  [1, "1 word, less than a minute to read"],
  [238, "238 words, about a minute to read"],
  [5000, "5,000 words, about 21 minutes to read"],
])("%i", (words, said) => expect(lengthInWords(words)).toBe(said));
