/** The columns that a spreadsheet of people may have, with the heading that we write ourselves. */
export const headings = {
  name: "Name",
  email: "Email",
  profession: "Profession",
  role: "Role",
  cohort: "Cohort",
  host: "Host",
  fellow: "Fellow",
  set: "Set",
} as const;

export type Column = keyof typeof headings;
export const columns = Object.keys(headings) as Column[];

/** What people write over a column instead. */
const otherwise: Record<string, Column> = {
  "full name": "name",
  "e-mail": "email",
  mail: "email",
  "email address": "email",
  "e-mail address": "email",
  "mail address": "email",
  job: "profession",
  "job title": "profession",
  roles: "role",
  "host code": "host",
  "fellow email": "fellow",
  "fellow's email": "fellow",
  "learning set": "set",
  "action learning set": "set",
};

/** Texts that people would call the same: neither white space nor case counts. */
export const sameAs = (text: string) =>
  text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

/** The column that a heading names, in any case and with any space around it. */
export function columnOf(heading: string): Column | undefined {
  const plain = sameAs(heading).replace(/’/g, "'");
  return columns.find((column) => column === plain) ?? otherwise[plain];
}
