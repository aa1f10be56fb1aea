/**
 * The headers of a page whose address lets whoever has it in. No other site is told the address anyway; were our own not told
 * either, browsers would not say that a form comes from here, and it would be refused.
 */
export const headers = () => ({ "X-Robots-Tag": "noindex", "Referrer-Policy": "same-origin" });
