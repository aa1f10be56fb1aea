import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button, Select } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { readBoard } from "./board.server.ts";
import { ProposalCard } from "./proposal-card.tsx";

export const meta = titled("Challenges put forward");

export const loader = signedIn((actor, { params, request }) => {
  const asked = new URL(request.url).searchParams;
  return readBoard(actor, params.programmeId, {
    cohortId: asked.get("cohort"),
    state: asked.get("state"),
    page: pageNumber(request),
  });
});

export default function Board() {
  const board = useLoaderData<typeof loader>();
  const { programme, filters, cohortId, state, page } = board;
  const total = board.sections.reduce((sum, section) => sum + section.total, 0);
  const at = (asked: Record<string, string>) =>
    `?${new URLSearchParams({ ...(cohortId && { cohort: cohortId }), ...asked })}`;
  return (
    <div className="app-wide">
      <p className="app-eyebrow">
        {programme.mayOpen ? (
          <Link to={`/programmes/${programme.id}`}>{programme.name}</Link>
        ) : (
          programme.name
        )}
      </p>
      <h1>Challenges put forward</h1>
      <p className="app-lead">
        What hosts would give a fellow to work on, and where each proposal stands.
      </p>
      <Form method="get" className="app-filter">
        <Select label="Year" id="cohort" name="cohort" defaultValue={cohortId ?? ""}>
          <Select.Option value="">
            {programme.mayOpen ? "Every year" : "Every year of mine"}
          </Select.Option>
          {filters.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
        <Button type="submit" secondary>
          Show
        </Button>
      </Form>
      {total === 0 && (
        <p>
          Nothing here yet. What hosts draft and put forward will be here, with where each stands. A
          host’s leads begin a draft from the host’s page.
        </p>
      )}
      <div className="app-board">
        {board.sections
          .filter((section) => section.total > 0)
          .map((section) => (
            <section key={section.state} aria-labelledby={section.state}>
              <h2 id={section.state}>
                {section.title} ({section.total})
              </h2>
              <ul>
                {section.cards.map((card) => (
                  <ProposalCard key={card.id} card={card} />
                ))}
              </ul>
              {!state && section.hasMore && (
                <Link to={at({ state: section.state })}>
                  All {section.total}, {section.title.toLowerCase()}
                </Link>
              )}
            </section>
          ))}
      </div>
      {state && (
        <nav aria-label="Pages" className="app-actions">
          {page > 1 && <Link to={at({ state, page: String(page - 1) })}>Previous page</Link>}
          {board.sections[0]?.hasMore && (
            <Link to={at({ state, page: String(page + 1) })}>Next page</Link>
          )}
          <Link to={at({})}>Back to the whole board</Link>
        </nav>
      )}
    </div>
  );
}
