import type { FileIndex, ReadRow } from "./file-index.ts";
import { isAddress } from "./cells.ts";
import { sameAs } from "./columns.ts";
import type { KnownPerson } from "./known.ts";
import type { RowSays } from "./says.ts";

/** What a row does to the person it names, beside their relations. */
export type PersonStep = {
  make?: { name: string; profession: string };
  change?: { name?: string; profession?: string };
  joins?: boolean;
};

/** What a row says about who somebody is. Of several rows with one address the first counts; the others must agree. */
export function personStepOf(one: ReadRow, index: FileIndex, says: RowSays): PersonStep {
  checkPerson(one, index, says);
  const first = index.personOf(one.email);
  const standing = index.knownPerson(one.email);
  if (standing?.standing === "left")
    says.wrong(
      "email",
      "They have left this programme. Bring them back on their own page first, or take this row out.",
    );
  if (!first || first.row !== one.row || says.errors.length > 0) return {};
  const { name, profession } = first;
  if (standing) return { ...changesOf(standing, first, says), joins: standing.standing === "none" };
  says.note("name", "Somebody new to the programme");
  return { make: { name, profession } };
}

function checkPerson(
  { row, cells, name, email, profession }: ReadRow,
  index: FileIndex,
  says: RowSays,
) {
  if (name === "") says.wrong("name", "Enter their name.");
  if (email === "") return says.wrong("email", "Enter their email address.");
  if (!isAddress(email))
    return says.wrong(
      "email",
      `“${(cells.email ?? "").trim()}” is not an email address. Write it in the form name@example.org.`,
    );
  const first = index.personOf(email);
  if (!first || first.row === row) return;
  if (name && sameAs(name) !== sameAs(first.name))
    says.wrong(
      "email",
      `Row ${first.row} has this address too, with the name ${first.name}. One address is one person: correct the address, or the name.`,
    );
  if (profession && first.profession !== profession)
    says.wrong(
      "profession",
      `Row ${first.row} says “${first.profession}” of the same person. Write the same in both rows, or leave this cell empty.`,
    );
}

function changesOf(
  standing: KnownPerson,
  { name, profession }: { name: string; profession: string },
  says: RowSays,
): PersonStep {
  if (standing.standing === "none")
    says.note("email", "Has an account already, and joins the programme");
  const change: PersonStep["change"] = {};
  const written = { name, profession };
  for (const column of ["name", "profession"] as const) {
    if (written[column] === "" || written[column] === standing[column]) continue;
    if (standing.keepsName) {
      says.note(
        column,
        standing.standing === "belongs"
          ? `Stays “${standing[column]}”: it is theirs to change`
          : "Stays as they have it: it is theirs to change",
      );
      continue;
    }
    change[column] = written[column];
    says.note(column, `“${standing[column]}” becomes “${written[column]}”`);
  }
  return Object.keys(change).length > 0 ? { change } : {};
}
