/** One request, tried as everybody. `what` says on whose row; `path` is a real address. */
export type Tried = { what: string; path: string; form?: Record<string, string>; json?: unknown };

/** Opening a page. */
export const page = (what: string, path: string): Tried => ({ what: `GET ${what}`, path });
/** Sending a form. */
export const act = (what: string, path: string, form: Record<string, string> = {}): Tried => {
  return { what: `POST ${what}`, path, form };
};
/** What script sends. */
export const script = (what: string, path: string, json: unknown): Tried => {
  return { what: `POST ${what}`, path, json };
};
