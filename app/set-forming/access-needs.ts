/** What somebody can need in meetings, and a set's meetings can offer, each as the object of a sentence. */
export const accessNeeds = {
  "step-free": "step-free access",
  "hearing-loop": "a hearing loop",
  captions: "live captions",
  interpreter: "a sign language interpreter",
  "quiet-room": "a quiet room nearby",
  online: "a way to join online",
  breaks: "regular breaks",
  papers: "papers in large print or ahead of time",
} as const;

/** Needs in words; what is none of the list is left out. */
export const needsInWords = (codes: readonly string[]): string[] =>
  Object.entries(accessNeeds).flatMap(([code, words]) => (codes.includes(code) ? [words] : []));

/** As a box is labelled with it. */
export const labelled = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
