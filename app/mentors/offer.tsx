import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { OfferFields } from "./offer-fields.tsx";
import { offerForm } from "./offer-form.server.ts";
import { openOwnOffer, saveOffer } from "./own-offer.server.ts";

export const meta = titled("Offer to mentor or coach");

export const loader = signedIn((actor, { params }) => openOwnOffer(actor, params.programmeId));

export const action = signedInForm(
  (actor) => offerForm(actor.zone),
  async (actor, { params }, value) => {
    await saveOffer(actor, params.programmeId, value);
    return done(
      `/programmes/${params.programmeId}/mentor-offer`,
      "Saved. Fellows of the programme find it while you have room.",
    );
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function OwnOffer() {
  const { programme, offer, standing } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{programme.name}</p>
      <h1>{standing ? "What you offer fellows" : "Offer to mentor or coach"}</h1>
      <p className="app-lead">
        Fellows of {programme.name} find this in their directory, and may ask you. You say yes, or
        that you cannot just now.
      </p>
      {standing?.pausedSince && (
        <div className="nhsuk-inset-text">
          <p>
            Paused since {standing.pausedSince}: fellows do not find you. Those whom you work with
            go on as before.
          </p>
        </div>
      )}
      {standing?.supervisedLongAgo && (
        <div className="nhsuk-inset-text">
          <p>
            Your last supervision was on {standing.supervisedLongAgo}, more than three months ago.
            When you have had one, put the day here. It is there for you as much as for them.
          </p>
        </div>
      )}
      <Form method="post" noValidate>
        <OfferFields offer={offer} answer={answer} />
        <Button type="submit">{standing ? "Save" : "Offer it"}</Button>
      </Form>
      {standing && <Acts id={standing.id} isPaused={Boolean(standing.pausedSince)} />}
      <Link to="/pairs">Back to mentoring</Link>
    </>
  );
}

const Acts = ({ id, isPaused }: { id: string; isPaused: boolean }) => (
  <div className="app-actions">
    <Form method="post" action={`/mentor-offers/${id}/${isPaused ? "resumption" : "pause"}`}>
      <Button secondary type="submit">
        {isPaused ? "Take it up again" : "Pause it"}
      </Button>
    </Form>
    <Link to={`/mentor-offers/${id}/withdrawal`}>Take it back</Link>
  </div>
);
