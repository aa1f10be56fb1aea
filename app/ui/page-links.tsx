import { Link, useSearchParams } from "@remix-run/react";

/** Newer and older, below a list that goes on. What else the address asks for stays. */
export function PageLinks({ page, hasMore }: { page: number; hasMore: boolean }) {
  const [asked] = useSearchParams();
  if (page === 1 && !hasMore) return null;
  const to = (number: number) => {
    const next = new URLSearchParams(asked);
    next.set("page", String(number));
    return `?${next}`;
  };
  return (
    <nav aria-label="Pages" className="app-actions">
      {page > 1 && <Link to={to(page - 1)}>Previous page</Link>}
      <span className="app-soft">Page {page}</span>
      {hasMore && <Link to={to(page + 1)}>Next page</Link>}
    </nav>
  );
}
