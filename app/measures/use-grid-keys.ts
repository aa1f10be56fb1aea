import { type KeyboardEvent, useRef } from "react";

/**
 * Moves through the fields of a table as in a spreadsheet: up and down by the arrows and by Enter, sideways by the arrows where
 * the cursor has nowhere to go in its cell. Tab goes as it always does.
 */
export function useGridKeys() {
  const grid = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const to = targetOf(field, event);
    if (!to) return;
    // Enter would send the form.
    event.preventDefault();
    to.focus();
    to.select();
  };
  return { grid, onKeyDown };
}

function targetOf(field: HTMLInputElement, { key, shiftKey }: KeyboardEvent) {
  const row = field.closest("tr");
  const cells = [...(row?.querySelectorAll<HTMLInputElement>("td input") ?? [])];
  const column = cells.indexOf(field);
  const inRow = (other: Element | null | undefined) =>
    other?.querySelectorAll<HTMLInputElement>("td input")[column];
  if (key === "Enter")
    return inRow(shiftKey ? row?.previousElementSibling : row?.nextElementSibling) ?? field;
  if (shiftKey) return undefined;
  if (key === "ArrowDown") return inRow(row?.nextElementSibling);
  if (key === "ArrowUp") return inRow(row?.previousElementSibling);
  const { selectionStart, selectionEnd, value } = field;
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  if (key === "ArrowLeft" && (isWhole || selectionEnd === 0)) return cells[column - 1];
  if (key === "ArrowRight" && (isWhole || selectionStart === value.length))
    return cells[column + 1];
  return undefined;
}
