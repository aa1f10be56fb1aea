import { Link } from "@remix-run/react";
import { type Diagram, levelTitle } from "./driver-rules.ts";
import { type Branch, treeOf } from "./driver-tree.ts";

/** A driver diagram as a list within lists. @param path of the diagram, for who may change it */
export function DriverOutline({ diagram, path }: { diagram: Diagram; path: string | null }) {
  return <Branches branches={treeOf(diagram)} path={path} />;
}

function Branches({ branches, path }: { branches: Branch[]; path: string | null }) {
  if (branches.length === 0) return null;
  return (
    <ul className="app-outline">
      {branches.map(({ box, also, measures, below }) => (
        <li key={box.id}>
          <strong>{levelTitle(box.level)}:</strong>{" "}
          {path ? <Link to={`${path}/${box.id}`}>{box.text}</Link> : box.text}
          {also.length > 0 && (
            <span className="app-soft">
              {" "}
              (feeds {also.map(({ text }) => `“${text}”`).join(" and ")} as well)
            </span>
          )}
          {measures.map(({ id, name }) => (
            <p key={id}>
              Measure: <Link to={`/measures/${id}`}>{name}</Link>
            </p>
          ))}
          <Branches branches={below} path={path} />
        </li>
      ))}
    </ul>
  );
}
