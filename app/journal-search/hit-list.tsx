import { Link } from "@remix-run/react";
import { readBy } from "../journal/read-by.ts";
import type { Part } from "./marked.ts";
import type { Found } from "./search.server.ts";

/** What was found, each with the words around it. */
export function HitList({ hits }: { hits: Found[] }) {
  if (hits.length === 0) return null;
  return (
    <ul className="app-list">
      {hits.map((hit) => (
        <li key={hit.id}>
          <Link
            to={hit.isReceived ? `/shared/${hit.id}` : `/journal/${hit.id}`}
            className="app-list__title"
          >
            <Marked parts={hit.title} />
          </Link>
          {hit.text.length > 0 && (
            <p className="app-excerpt">
              <Marked parts={hit.text} />
            </p>
          )}
          <p className="app-soft">
            {hit.isReceived
              ? `By ${hit.writer} · shared with you ${hit.when}`
              : `Yours · last written ${hit.when}`}
            {hit.template && ` · ${hit.template}`}
            {!hit.isReceived && ` · ${readBy(hit.readers)}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

const Marked = ({ parts }: { parts: Part[] }) =>
  parts.map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : text));
