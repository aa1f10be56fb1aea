/** A form that sends a file: its address, the largest file that it takes in bytes, and what to do with a larger one. */
export type UploadLimit = {
  at: RegExp;
  most: number;
  advice: string;
  /** Whether a larger one is read past, so that its form comes back with what was typed into it. */
  isReadPast?: boolean;
};

/** Every form that may send more than others, known to the page that asks for the file and to the server. */
export const uploadLimits = {
  spreadsheet: {
    at: /^\/programmes\/[^/]+\/people\/import$/,
    most: 5_000_000,
    advice: "Save the people as CSV, without pictures, or in two files, and choose again.",
  },
  framework: {
    at: /^\/programmes\/[^/]+\/frameworks\/import$/,
    most: 5_000_000,
    advice: "A framework with all its levels is far smaller. Export it alone, and choose again.",
  },
  questionnaire: {
    at: /^\/programmes\/[^/]+\/questionnaires\/new$/,
    most: 1_000_000,
    advice: "Save the statements alone as CSV, and choose again.",
  },
  portfolio: {
    at: /^\/portfolio\/import$/,
    most: 5_000_000,
    advice: "Choose the file that you took away, as it was.",
  },
  points: {
    at: /^\/measures\/[^/]+\/points$/,
    most: 1_000_000,
    advice: "Save the columns with the date and the number alone as CSV, and choose again.",
  },
  photo: {
    at: /^\/account\/photo$/,
    most: 10_000_000,
    advice: "Make the picture smaller, or choose another.",
  },
  /** As it is unless the settings say otherwise. */
  file: {
    at: /^\/(progress\/[^/]+\/updates\/[^/]+|presentations\/[^/]+\/slides)$/,
    most: 20_000_000,
    advice: "Make its pictures smaller, or save it as PDF, and choose it again.",
    isReadPast: true,
  },
} satisfies Record<string, UploadLimit>;

/** "5 MB", "52.4 MB": a size in bytes as file managers show it. */
export const megabytes = (bytes: number) => `${Math.ceil(bytes / 100_000) / 10} MB`;

/** What is said of a file that is too large. */
export const tooLarge = (bytes: number, { most, advice }: Omit<UploadLimit, "at">) =>
  `This file has ${megabytes(bytes)}, and the most that can be sent is ${megabytes(most)}. ${advice}`;
