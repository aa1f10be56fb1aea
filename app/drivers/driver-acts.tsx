import { Form, Link } from "@remix-run/react";
import { type Box, levelsBelow } from "./driver-rules.ts";

type Props = {
  path: string;
  box: Box;
  feeds: string[];
  /** Whether there is one beside it to move it before or after. */
  isFirst: boolean;
  isLast: boolean;
};

/** What else can be done with a box of the diagram. */
export function DriverActs({ path, box, feeds, isFirst, isLast }: Props) {
  return (
    <>
      <h2>Where it stands</h2>
      {feeds.length > 0 && (
        <p className="app-said-so">It feeds {feeds.map((text) => `“${text}”`).join(" and ")}.</p>
      )}
      <ul className="app-list">
        {levelsBelow[box.level].length > 0 && (
          <li>
            <Link to={`${path}/new?above=${box.id}`}>Add what drives it, below</Link>
          </li>
        )}
        {box.level !== "aim" && (
          <li>
            <Link to={`${path}/${box.id}/feeds`}>Change what it feeds</Link>
          </li>
        )}
        {!isFirst && (
          <li>
            <Move action={`${path}/${box.id}/position`} to="up">
              Move it up
            </Move>
          </li>
        )}
        {!isLast && (
          <li>
            <Move action={`${path}/${box.id}/position`} to="down">
              Move it down
            </Move>
          </li>
        )}
        <li>
          <Link to={`${path}/${box.id}/removal`}>Take it out, with what hangs below</Link>
        </li>
      </ul>
    </>
  );
}

const Move = ({ action, to, children }: { action: string; to: string; children: string }) => (
  <Form method="post" action={action}>
    <button type="submit" name="to" value={to} className="app-link-button">
      {children}
    </button>
  </Form>
);
