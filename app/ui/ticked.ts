/** A box of a list is sent as a field of its own, so that what was ticked is kept when the form is refused. */
export const tickName = (list: string, id: string) => `${list}-${id}`;

/** The ids of the boxes of a list that were ticked, from all fields of a form. */
export const tickedIn = (list: string, fields: Record<string, unknown>): string[] =>
  Object.keys(fields)
    .filter((name) => name.startsWith(tickName(list, "")))
    .map((name) => name.slice(tickName(list, "").length));
