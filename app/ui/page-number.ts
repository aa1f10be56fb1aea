/** The page of a list that an address asks for, from 1. Anything else is the first. */
export function pageNumber(request: Request): number {
  const asked = Number(new URL(request.url).searchParams.get("page"));
  return Number.isInteger(asked) && asked > 0 && asked < 100_000 ? asked : 1;
}
