import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { open } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { EntryText } from "./entry-text.tsx";
import { readShowcase } from "./public-showcase.server.ts";

export const meta = ({ data: shown }: { data?: { title: string } | null }) => [
  { title: `${shown?.title ?? "There is no such page"} – Headroom` },
];

/** For a minute, so that what is closed or taken back does not stay much longer. A page with somebody’s own header is nobody else’s. */
const kept = (request: Request) =>
  request.headers.has("cookie") ? "private, no-store" : "public, max-age=60";

export const loader = open(async ({ params, request }) => {
  const shown = await readShowcase(params.slug, pageNumber(request));
  return data(shown, { headers: { "Cache-Control": kept(request), Vary: "Cookie" } });
});

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export default function PublicShowcase() {
  const { title, about, cohort, programme, challenges, page, hasMore } =
    useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        {programme} · {cohort}
      </p>
      <h1>{title}</h1>
      {about && <p className="app-lead app-said-so">{about}</p>}
      <p>Told by the fellows themselves, with what did not work. None of it is marked or ranked.</p>
      {challenges.length === 0 && <p>Nothing is here at present.</p>}
      {challenges.map((entry, at) => (
        <EntryText key={at} entry={entry} id={`challenge-${at + 1}`} />
      ))}
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}
