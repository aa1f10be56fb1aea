/** The fields of a form; with a file among them it is sent as multipart. */
export type Form = Record<string, string | File>;

/** A form as a browser sends it. */
export function formBody(form: Form): URLSearchParams | FormData {
  const fields = Object.entries(form);
  const texts = fields.filter((one): one is [string, string] => typeof one[1] === "string");
  if (texts.length === fields.length) return new URLSearchParams(texts);
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return body;
}

/** One request, tried as everybody. `what` says on whose row; `path` is a real address. */
export type Tried = { what: string; path: string; form?: Form; json?: unknown };

/** Opening a page. */
export const page = (what: string, path: string): Tried => ({ what: `GET ${what}`, path });
/** Sending a form. */
export const act = (what: string, path: string, form: Form = {}): Tried => {
  return { what: `POST ${what}`, path, form };
};
/** What script sends. */
export const script = (what: string, path: string, json: unknown): Tried => {
  return { what: `POST ${what}`, path, json };
};
