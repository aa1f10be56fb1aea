import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { findToRemove, removeFile } from "./files.server.ts";

export const meta = titled("Take a file away");

export const loader = signedIn((actor, { params }) => findToRemove(actor, params.fileId));

export const action = signedIn(async (actor, { params }) =>
  done(await removeFile(actor, params.fileId), "The file is taken away."),
);

export default function RemoveFile() {
  const { name, about, page } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take this file away?</h1>
      <p className="app-lead">{name}</p>
      <p className="app-soft">{about}</p>
      <p>Nobody can open it here any more. Who has saved it keeps their copy.</p>
      <ActOrBack act="Take it away" back={page} stay="Keep it" />
    </>
  );
}
