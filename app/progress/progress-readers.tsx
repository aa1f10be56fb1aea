import type { ReactNode } from "react";

type Props = { readers: { part: string; name: string }[]; children?: ReactNode };

/**
 * "Who can read this" for what is host-visible by kind.
 * @param children what else there is to say of it
 */
export function ProgressReaders({ readers, children }: Props) {
  return (
    <section className="app-readers" aria-labelledby="readers">
      <h2 id="readers">Who can read this</h2>
      <ul>
        {readers.map(({ part, name }) => (
          <li key={part + name}>
            {name} <span className="app-soft">({part})</span>
          </li>
        ))}
      </ul>
      {children && <p>{children}</p>}
      <p>Journal, set, 360° and mentoring are not part of it, and stay where they are.</p>
    </section>
  );
}
