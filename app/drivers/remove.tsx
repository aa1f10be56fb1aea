import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { levelTitle, levelWords } from "./driver-rules.ts";
import { removeDriver } from "./drivers.server.ts";
import { openRemoval } from "./open-driver.server.ts";

export const meta = titled("Take a box out");

export const loader = signedIn((actor, { params }) =>
  openRemoval(actor, params.challengeId, params.driverId),
);

export const action = signedIn(async (actor, { params }) => {
  const above = await removeDriver(actor, params.challengeId, params.driverId);
  return done(
    `/challenges/${params.challengeId}/drivers${above ? `?at=${above}` : ""}`,
    "It is taken out of the diagram.",
  );
});

export default function RemoveDriver() {
  const { box, path, withIt } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take this {levelWords[box.level]} out?</h1>
      <p className="app-lead app-said-so">{box.text}</p>
      {withIt.length > 0 && (
        <>
          <p>This hangs below it, feeds nothing else, and goes with it:</p>
          <ul>
            {withIt.map(({ id, level, text }) => (
              <li key={id}>
                {levelTitle(level)}: {text}
              </li>
            ))}
          </ul>
          <p>To keep some of it, first change what that feeds.</p>
        </>
      )}
      <ActOrBack act="Take it out" back={`${path}/${box.id}`} stay="Back, taking nothing out" />
    </>
  );
}
