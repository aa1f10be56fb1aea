import type { Column } from "./columns.ts";

/** What is said of a row, and of which of its cells; of a conflict of interest by its own name. */
export type Says = { column: Column | "conflict" | "row"; says: string };

/** Takes down what is said of a row. */
export class RowSays {
  readonly errors: Says[] = [];
  readonly notes: Says[] = [];
  wrong(column: Says["column"], says: string | undefined): void {
    if (says) this.errors.push({ column, says });
  }
  note(column: Says["column"], says: string): void {
    this.notes.push({ column, says });
  }
}
