import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { findOnPanel, takeOffPanel } from "./panel.server.ts";

export const meta = titled("Take somebody off the panel");

export const loader = signedIn(async (actor, { params }) => {
  const { day, person } = await findOnPanel(actor, params.dayId, params.personId);
  return { id: day.id, name: person.name };
});

export const action = signedIn(async (actor, { params }) => {
  const name = await takeOffPanel(actor, params.dayId, params.personId);
  return done(`/presentation-days/${params.dayId}`, `${name} is off the panel, and is told.`);
});

export default function TakeOffPanel() {
  const { id, name } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take {name} off the panel</h1>
      <p>They are told by email. What they wrote stays with the fellows.</p>
      <ActOrBack
        act="Take them off"
        back={`/presentation-days/${id}`}
        stay="Back, changing nothing"
      />
    </>
  );
}
