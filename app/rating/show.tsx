import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { asRater } from "../server/as-rater.server.ts";
import { titled } from "../ui/titled.ts";
import { Closed } from "./closed.tsx";
import { openRequest } from "./open-request.server.ts";
import { WhatIsShown } from "./what-is-shown.tsx";

export const meta = titled("Your feedback");

export const loader = asRater((rater, { params }) => openRequest(rater, params.raterId));

export default function Show() {
  const request = useLoaderData<typeof loader>();
  const { id, fellow, cohort, until, state, isOpen } = request;
  if (!isOpen) return <Closed fellow={fellow} until={until} />;
  return (
    <>
      <p className="app-eyebrow">{cohort}</p>
      <h1>Feedback for {fellow}</h1>
      <Standing {...request} />
      <WhatIsShown {...request} />
      {state !== "declined" && (
        <div className="app-actions">
          {state === "new" && <Begin id={id} />}
          <Link to={`/rating/${id}/refusal`}>I would rather not answer</Link>
        </div>
      )}
      <p>
        <Link to="/rating">All that you are asked</Link>
      </p>
    </>
  );
}

function Standing(request: ReturnType<typeof useLoaderData<typeof loader>>) {
  const { id, fellow, until, minutes, state, statements, answered, saved } = request;
  if (state === "declined")
    return (
      <>
        <p className="app-lead">You have declined. You are not asked again, and that is fine.</p>
        <Form method="post" action={`/rating/${id}/return`}>
          <Button type="submit" secondary>
            Answer after all
          </Button>
        </Form>
        <p>You can until {until}.</p>
      </>
    );
  if (state === "sent")
    return (
      <>
        <p className="app-lead">Thank you. Your answers are sent.</p>
        <p>
          Until {until} you can <Link to={`/rating/${id}/answers`}>change your answers</Link>. After
          that nobody can read or change them, you included.
        </p>
      </>
    );
  if (state === "begun")
    return (
      <>
        <p className="app-lead">
          {answered} of {statements} answered, saved {saved}. Not sent yet.
        </p>
        <p>Only what is sent by {until} counts.</p>
        <div className="app-actions">
          <Link to={`/rating/${id}/answers`} className="nhsuk-button">
            Go on answering
          </Link>
          <Link to={`/rating/${id}/sending`}>Look it over and send it</Link>
        </div>
      </>
    );
  return (
    <>
      <p className="app-lead">
        {fellow} would like to hear how you see them at work. It takes about {minutes} minutes.
      </p>
      <p>
        {statements} statements to say how often you see that, then a few questions in your own
        words. Your answers are saved, so that you can stop and come back until {until}.
      </p>
    </>
  );
}

const Begin = ({ id }: { id: string }) => (
  <Link to={`/rating/${id}/answers`} className="nhsuk-button">
    Begin
  </Link>
);
