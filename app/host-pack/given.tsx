import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PackText } from "./pack-text.tsx";
import { readGivenPack } from "./packs.server.ts";

export const meta = ({ data }: { data?: { pack: { title: string } } }) => [
  { title: `${data?.pack.title ?? "Host pack"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readGivenPack(actor, params.packId));

export default function GivenPack() {
  const { id, fellowId, version, when, pack, may } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/progress/${fellowId}/pack`}>Host packs of {pack.fellow}</Link>
      </p>
      <h1>{pack.title}</h1>
      <p className="app-lead">
        {[pack.host, pack.cohort].filter(Boolean).join(" · ")}. Version {version}, given by{" "}
        {pack.fellow} on {when}. It stays as it was then.
      </p>
      <p>
        <a href={`/host-packs/${id}/pdf`}>Take it away as a PDF</a>
      </p>
      {may.takeBack && (
        <p>
          Given by mistake? <Link to={`/host-packs/${id}/removal`}>Take this version back</Link>
        </p>
      )}
      <PackText pack={pack} />
    </>
  );
}
