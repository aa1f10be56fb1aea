import { useLoaderData } from "@remix-run/react";
import { open } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { readByLink } from "./look-backs.server.ts";
import { OwnedFacts } from "./owned-facts.tsx";

export { headers } from "../ui/not-indexed.ts";
export const meta = titled("What is handed over to you");

/** For an owner without an account, by the link in their mail. */
export const loader = open(({ params }) => readByLink(params.token));

export default function OwnedByLink() {
  const handover = useLoaderData<typeof loader>();
  return (
    <>
      <h1>What is handed over to you</h1>
      <p className="app-lead">
        {handover.ownerName}, this is yours to carry on. Whatever you want to know about it,{" "}
        {handover.by} can tell you.
      </p>
      <OwnedFacts handover={handover} />
      <p>
        Six months and a year after that day we ask you by email whether it still stands. Your mail
        address is used for that alone, and erased afterwards.
      </p>
    </>
  );
}
