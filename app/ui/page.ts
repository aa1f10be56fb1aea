/** The `meta` export of a route with a fixed title. */
export const page = (title: string) => () => [{ title: `${title} – Headroom` }];
