import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { readItem, takeOut } from "./items.server.ts";

export const meta = titled("Take it out of your portfolio");

export const loader = signedIn((actor, { params }) => readItem(actor, params.itemId));

export const action = signedIn(async (actor, { params }) => {
  await takeOut(actor, params.itemId);
  return done("/portfolio", "It is taken out.");
});

export default function RemoveItem() {
  const { title, kind, comment, broughtIn } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">{kind}</p>
      <h1>Take “{title}” out?</h1>
      <p>
        {broughtIn
          ? "It came from a file, and is nowhere else here. Keep the file if you may want it again."
          : "It stays where it is, and you can put it in again."}
      </p>
      {comment && (
        <>
          <p>What you said of it goes:</p>
          <p className="app-said-so">{comment}</p>
        </>
      )}
      <ActOrBack act="Take it out" back="/portfolio" stay="Back, leaving it in" />
    </>
  );
}
