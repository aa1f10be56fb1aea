import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { forReading } from "./for-reading.ts";
import { gatherPortfolio } from "./gather.server.ts";
import { layOut } from "./lay-out.server.ts";
import { PortfolioText } from "./portfolio-text.tsx";

export const meta = titled("Your portfolio as they see it");

export const loader = signedIn(async (actor) =>
  forReading(layOut(await gatherPortfolio(actor), actor.zone)),
);

export default function Preview() {
  const portfolio = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">As others would see it</p>
      <h1>{portfolio.title}</h1>
      <p className="app-lead">
        {portfolio.fellow}, {portfolio.cohort}
      </p>
      <PortfolioText portfolio={portfolio} />
      <Link to="/portfolio">Back to your portfolio</Link>
    </>
  );
}
