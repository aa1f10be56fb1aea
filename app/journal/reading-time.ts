/** Words that somebody reads in a minute without hurry (Brysbaert 2019: 238 for English prose, on average). */
const wordsAMinute = 238;

/** How long a text is: "41 words, less than a minute to read", "500 words, about 2 minutes to read". */
export function lengthInWords(words: number): string {
  const count = words === 1 ? "1 word" : `${words.toLocaleString("en-GB")} words`;
  const minutes = Math.round(words / wordsAMinute);
  if (words === 0) return count;
  if (minutes === 0) return `${count}, less than a minute to read`;
  return `${count}, about ${minutes === 1 ? "a minute" : `${minutes} minutes`} to read`;
}
