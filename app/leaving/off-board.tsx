import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { AgreeAllTheSame } from "../placements/agree-all-the-same.tsx";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { HandOverFields } from "./hand-over-fields.tsx";
import { offBoard, offBoardingForm, openOffBoarding } from "./off-board.server.ts";

export const meta = titled("Off-boarding");

export const loader = signedIn((actor, { params }) => openOffBoarding(actor, params));

export const action = signedInForm(
  (actor, { params }) => offBoardingForm(actor, params),
  async (actor, { params }, value) => {
    const { programmeId, name } = await offBoard(actor, params, value);
    return done(`/programmes/${programmeId}/people`, `${name} has left the programme.`);
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function OffBoard() {
  const { programmeId, personId, name, programme, ...held } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = (
    <Link to={`/programmes/${programmeId}/people/${personId}`}>Back, changing nothing</Link>
  );
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{programme}</p>
      <h1>{held.isSelf ? "You leave the programme" : `${name} leaves the programme`}</h1>
      {held.isOnlyLead && (
        <p>
          {name} leads the programme alone, so they cannot leave yet.{" "}
          <Link to={`/programmes/${programmeId}/leads`}>Make somebody else a lead</Link> first.
        </p>
      )}
      {held.ownYear && (
        <p>
          Their own fellowship year goes on.{" "}
          <Link to={`/fellows/${held.ownYear}`}>End it or defer it</Link> first.
        </p>
      )}
      {!held.isOnlyLead && !held.ownYear && (
        <>
          <p className="app-lead">
            What they hold is handed over here, or knowingly left to nobody. All that they wrote or
            signed stays.
          </p>
          <Form method="post" noValidate>
            <HandOverFields holdings={held.holdings} people={held.people} answer={answer} />
            {held.told.length > 0 && (
              <>
                <h2>Also theirs</h2>
                <ul>
                  {held.told.map(({ text, to }) => (
                    <li key={text}>{to ? <Link to={to}>{text}</Link> : `${text}, which ends`}</li>
                  ))}
                </ul>
              </>
            )}
            <p>
              From then on they reach nothing of the programme, and what its fellows shared with
              them is taken back. If they belong to no other programme, they are signed out
              everywhere.
            </p>
            <AgreeAllTheSame answer={answer} />
            <Button type="submit" warning>
              Hand over, and end their belonging
            </Button>
          </Form>
        </>
      )}
      {back}
    </>
  );
}
