import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { open } from "../server/guard.server.ts";
import { readLinked } from "./links.server.ts";
import { PortfolioText } from "./portfolio-text.tsx";

export { headers } from "../ui/not-indexed.ts";
export const meta = ({ data }: { data?: { portfolio: { title: string } } | null }) => [
  { title: `${data?.portfolio.title ?? "This link no longer works"} – Headroom` },
  { name: "robots", content: "noindex" },
];

/** For whoever has the address, which is the secret. */
export const loader = open(async ({ params }) => {
  const found = await readLinked(params.token);
  return data(found, { status: found ? 200 : 404 });
});

export default function LinkedPortfolio() {
  const found = useLoaderData<typeof loader>();
  if (!found)
    return (
      <>
        <h1>This link no longer works</h1>
        <p>
          Its last day is over, it was withdrawn, or part of it was lost on the way. Ask whoever
          sent it to you for another.
        </p>
      </>
    );
  const { portfolio, until } = found;
  return (
    <>
      <p className="app-eyebrow">
        A copy of {portfolio.on}, to be read until {until}
      </p>
      <h1>{portfolio.title}</h1>
      <p className="app-lead">
        {portfolio.fellow}, {portfolio.cohort}
      </p>
      <p className="nhsuk-inset-text">
        {portfolio.fellow} shares this with you. Please do not pass the link on.
      </p>
      <PortfolioText portfolio={portfolio} />
    </>
  );
}
