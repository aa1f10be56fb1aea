import { Link } from "@remix-run/react";

/** Newer and older, below a list that goes on. */
export function PageLinks({ page, hasMore }: { page: number; hasMore: boolean }) {
  if (page === 1 && !hasMore) return null;
  return (
    <nav aria-label="Pages" className="app-actions">
      {page > 1 && <Link to={`?page=${page - 1}`}>Previous page</Link>}
      <span className="app-soft">Page {page}</span>
      {hasMore && <Link to={`?page=${page + 1}`}>Next page</Link>}
    </nav>
  );
}
