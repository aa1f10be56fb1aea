import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { readRequest } from "./requests.server.ts";

export const meta = titled("A request");

export const loader = signedIn((actor, { params }) => readRequest(actor, params.requestId));

export default function Request() {
  const request = useLoaderData<typeof loader>();
  const { isAsked, kind, fellow, person, may } = request;
  const other = isAsked ? fellow : person;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={isAsked ? "/pairs" : "/mentors"}>
          {isAsked ? "Mentoring" : "Mentors and coaches"}
        </Link>
      </p>
      <h1>
        {isAsked ? `${fellow} asks you to ${kind} them` : `You asked ${person} to be your ${kind}`}
      </h1>
      <p className="app-lead">
        {request.state}. Asked on {request.when}.
      </p>
      <blockquote className="app-sheet app-said-so">{request.words}</blockquote>
      {may.answer && (
        <>
          <p>
            If you say yes, you two are a pair from now on. If you cannot take it on, {fellow} is
            told so kindly; nobody asks why.
          </p>
          <div className="app-actions">
            <Form method="post" action="acceptance">
              <Button type="submit">Yes, I will {kind} them</Button>
            </Form>
            <Form method="post" action="refusal">
              <Button secondary type="submit">
                I cannot take it on
              </Button>
            </Form>
          </div>
        </>
      )}
      {may.takeBack && (
        <Form method="post" action="withdrawal">
          <Button secondary type="submit">
            Take it back
          </Button>
        </Form>
      )}
      <section className="app-readers" aria-labelledby="readers">
        <h2 id="readers">Who can read this</h2>
        <p>
          You and {other}, and nobody else. Those who run the cohort see that{" "}
          {isAsked ? fellow : "you"} {isAsked ? "has" : "have"} asked somebody.
        </p>
      </section>
    </>
  );
}
