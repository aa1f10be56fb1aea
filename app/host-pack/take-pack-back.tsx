import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { openTakingBack, takePackBack } from "./take-pack-back.server.ts";

export const meta = titled("Take a host pack back");

export const loader = signedIn((actor, { params }) => openTakingBack(actor, params.packId));

export const action = signedIn(async (actor, { params }) => {
  const fellowId = await takePackBack(actor, params.packId);
  return done(`/progress/${fellowId}/pack`, "The pack is taken back. Your host is told by email.");
});

const list = new Intl.ListFormat("en-GB");

export default function TakePackBack() {
  const { id, version, when, host } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take version {version} of your host pack back?</h1>
      <p className="app-lead">Given on {when}.</p>
      <p>
        {host.length > 0 && `${list.format(host)} were told of it by email. `}
        Somebody may have read it since, or kept a PDF of it: what was read cannot be taken back.
      </p>
      <p>
        From now on nobody can open this version here. Your host is asked by email to delete what
        they kept. Your updates, reviews and requests stay where they are, for those who read them.
      </p>
      <ActOrBack act="Take it back" back={`/host-packs/${id}`} stay="Keep it" />
    </>
  );
}
