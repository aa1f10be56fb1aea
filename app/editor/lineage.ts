const MOST_UNSENT = 20;

/**
 * The ids of the saves that a text was typed on since the server last acknowledged one. Should the
 * server turn out to have one of them, nobody else's words are in it.
 */
export type Lineage = {
  ids(): string[];
  has(id: string): boolean;
  add(id: string): void;
  /** A save that was sent is remembered until it is acknowledged; of the others the last 20 are. */
  markSent(id: string): void;
  /** The server has acknowledged this one. */
  forgetUpTo(id: string): void;
};

/** @param from the ids of an earlier page, all of which may have been sent */
export function createLineage(from: string[] = []): Lineage {
  const sent = new Set(from);
  let ids = [...from];
  return {
    ids: () => ids,
    has: (id) => ids.includes(id),
    add: (id) => {
      ids = [...ids, id];
      ids = ids.filter((other, at) => sent.has(other) || at >= ids.length - MOST_UNSENT);
    },
    markSent: (id) => void sent.add(id),
    forgetUpTo: (id) => {
      ids = ids.slice(ids.indexOf(id) + 1);
    },
  };
}
