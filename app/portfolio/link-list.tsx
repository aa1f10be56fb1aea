import { Form } from "@remix-run/react";

export type MadeLink = {
  id: string;
  whom: string;
  made: string;
  until: string;
  over: string | null;
  openings: number;
  lastOpened: string | null;
};

/** The links to copies of a portfolio that its fellow made, and how often each was opened. */
export function LinkList({ links }: { links: MadeLink[] }) {
  if (links.length === 0) return null;
  return (
    <>
      <h2>Links that you made</h2>
      <ul className="app-list">
        {links.map((link) => (
          <li key={link.id}>
            <strong className="app-list__title">{link.whom}</strong>
            <p className="app-soft">
              A copy of {link.made} · {link.over ?? `works until the end of ${link.until}`} ·{" "}
              {opened(link)}
            </p>
            {!link.over && (
              <Form method="post" action={`/portfolio/links/${link.id}/withdrawal`}>
                <button type="submit" className="app-link-button">
                  Withdraw it
                  <span className="nhsuk-u-visually-hidden">: the link for {link.whom}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function opened({ openings, lastOpened }: MadeLink) {
  if (openings === 0) return "not opened yet";
  return `opened ${openings === 1 ? "once" : `${openings} times`}, last ${lastOpened}`;
}
