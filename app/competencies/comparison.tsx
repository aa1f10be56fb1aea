import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { Changes } from "./changes.tsx";
import { readComparison } from "./frameworks.server.ts";

export const meta = titled("What changed");

export const loader = signedIn((actor, { params, request }) =>
  readComparison(actor, params.frameworkId, new URL(request.url).searchParams.get("with") ?? ""),
);

export default function ComparisonPage() {
  const { before, after, comparison, isSame } = useLoaderData<typeof loader>();
  const { about, domains, added, removed, reworded, moved } = comparison;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/frameworks/${after.id}`}>
          {after.title}, version {after.version}
        </Link>
      </p>
      <h1>What changed</h1>
      <p className="app-lead">
        From {before.title}, version {before.version}, to {after.title}, version {after.version}.
      </p>
      {isSame && <p>Nothing: the two say the same.</p>}
      {about.length > 0 && (
        <section>
          <h2>The framework itself</h2>
          <Changes of={about} />
        </section>
      )}
      <Items title="Domains added" items={domains.added} />
      <Items title="Domains removed" items={domains.removed} />
      <Reworded title="Domains worded anew" items={domains.reworded} />
      <Items title="Competencies added" items={added} />
      <Items title="Competencies removed" items={removed} />
      <Reworded title="Competencies worded anew" items={reworded} />
      <Items
        title="Competencies moved"
        items={moved.map(({ from, to, ...one }) => ({ ...one, domain: `from ${from} to ${to}` }))}
      />
    </>
  );
}

type Item = { code: string; title: string; domain?: string };

function Items({ title, items }: { title: string; items: Item[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.code}>
            {item.code} {item.title}
            {item.domain && `, ${item.domain}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Worded = Item & { changes: Parameters<typeof Changes>[0]["of"] };

function Reworded({ title, items }: { title: string; items: Worded[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {items.map((item) => (
        <section key={item.code}>
          <h3>
            {item.code} {item.title}
          </h3>
          <Changes of={item.changes} />
        </section>
      ))}
    </section>
  );
}
