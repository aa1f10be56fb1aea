/** The `meta` export of a route with a fixed title. */
export const titled = (title: string) => () => [{ title: `${title} – Headroom` }];
