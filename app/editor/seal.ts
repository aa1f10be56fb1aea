import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";

const VERSION = "1:";
const NONCE_LENGTH = 24;
/** As many bytes at once as a call may have arguments, with room to spare. */
const PIECE = 8192;

/** Closes words up, so that only who has the key can read them. */
export type Seal = {
  /** @param place where the sealed words will stand: elsewhere they do not open */
  close(words: string, place: string): string;
  /** @returns the words; null where they were sealed with another key, for another place, or have been changed */
  open(sealed: string, place: string): string | null;
};

/**
 * Seals with XChaCha20-Poly1305. It is synchronous, which the browser's own ciphers are not: what is typed is sealed and
 * kept before the next key can be pressed, or the tab closed.
 * @param key 32 bytes as base64
 */
export function createSeal(key: string): Seal {
  const secret = fromBase64(key);
  const cipher = (nonce: Uint8Array, place: string) =>
    xchacha20poly1305(secret, nonce, new TextEncoder().encode(place));
  return {
    close: (words, place) => {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
      const sealed = cipher(nonce, place).encrypt(new TextEncoder().encode(words));
      return VERSION + toBase64(nonce) + toBase64(sealed);
    },
    open: (sealed, place) => {
      try {
        const bytes = fromBase64(sealed.slice(VERSION.length));
        const [nonce, rest] = [bytes.subarray(0, NONCE_LENGTH), bytes.subarray(NONCE_LENGTH)];
        return new TextDecoder().decode(cipher(nonce, place).decrypt(rest));
      } catch {
        return null;
      }
    },
  };
}

function toBase64(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(letters);
}

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
