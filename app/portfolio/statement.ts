/** What a fellow signs when they hand their portfolio in. Each keeps the words that were signed. */
export const statement =
  "This is my own work and my own account of my year. I have read it once more, and as far as I can tell nobody, patient or colleague, can be recognised in it who has not agreed to be.";
