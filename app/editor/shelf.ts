import type { Copy, Keep } from "./draft-state.ts";

/** Texts that were put aside: kept on the device until they are thrown away. */
export type Shelf<T> = {
  copies(): Copy<T>[];
  put(copy: Copy<T>): void;
  find(key: string): Copy<T> | undefined;
  discard(key: string): void;
};

/** @param found what an earlier page put aside */
export function createShelf<T>(keep: Keep<T>, found: Copy<T>[]): Shelf<T> {
  let copies = found;
  const find = (key: string) => copies.find((copy) => copy.key === key);
  return {
    copies: () => copies,
    put: (copy) => {
      keep.write(copy);
      copies = [...copies, copy];
    },
    find,
    discard: (key) => {
      const copy = find(key);
      if (copy) keep.drop(copy.key, copy.saveId);
      copies = copies.filter((other) => other !== copy);
    },
  };
}
