import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { openPreview } from "./preview.server.ts";
import { QuestionnairePreview } from "./questionnaire-preview.tsx";

export const meta = titled("As a rater sees it");

export const loader = signedIn((actor, { params, request }) =>
  openPreview(actor, params.roundId, new URL(request.url).searchParams.get("group")),
);

export default function Preview() {
  const { number, cohort, groups, minutes, ...preview } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        {cohort}, round {number}
      </p>
      <h1>As a rater sees it</h1>
      <p className="app-lead">
        It takes about {minutes} minutes. Nothing that you choose here is kept.
      </p>
      <nav aria-label="Groups of raters" className="app-actions app-moments">
        {groups.map(({ code, title, isShown }) => (
          <Link key={code} to={`?group=${code}`} aria-current={isShown ? "page" : undefined}>
            {title}
          </Link>
        ))}
      </nav>
      <QuestionnairePreview key={preview.group.title} {...preview} />
    </>
  );
}
