/** The headers of a page whose address lets whoever has it in. */
export const secretAddress = { "X-Robots-Tag": "noindex", "Referrer-Policy": "no-referrer" };
