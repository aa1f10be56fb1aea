import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { readPoll } from "./polls.server.ts";

export const meta = titled("When can the set meet?");

export const loader = signedIn((actor, { params }) => readPoll(actor, params.pollId));

export default function Poll() {
  const poll = useLoaderData<typeof loader>();
  return (
    <div className="app-columns app-wide">
      <div>
        <p className="app-eyebrow">
          <Link to={`/sets/${poll.set.id}`}>{poll.set.name}</Link>
        </p>
        <h1>When can the set meet?</h1>
        {poll.isClosed && (
          <p>
            <strong className="nhsuk-tag nhsuk-tag--grey">Closed</strong> Answers are taken no more.
          </p>
        )}
        {poll.may.answer && (
          <Link to="answer" className="nhsuk-button">
            {poll.answered ? "Change your answer" : "Say when you can"}
          </Link>
        )}
        <h2>{poll.silent.length < poll.asked ? "Times, the best first" : "The times"}</h2>
        <ol className="app-list">
          {poll.times.map((time) => (
            <li key={time.id}>
              <p className="app-list__title">{time.when}</p>
              <Comers {...time} />
              {poll.may.run && !time.isPast && (
                <Link to={`choice?time=${time.id}`}>
                  Choose this time
                  <span className="nhsuk-u-visually-hidden">, {time.when}</span>
                </Link>
              )}
            </li>
          ))}
        </ol>
        {poll.may.run && (
          <Form method="post" action="closure">
            <Button type="submit" secondary>
              Close it without a time
            </Button>
          </Form>
        )}
      </div>
      <aside aria-label="About this poll">
        <h2>Answers</h2>
        <p>
          {poll.asked - poll.silent.length} of {poll.asked} have answered.
        </p>
        {poll.silent.length > 0 && <p>Not yet: {poll.silent.join(", ")}.</p>}
        {poll.may.run && poll.silent.length > 0 && (
          <Form method="post" action="reminder">
            <Button type="submit" secondary>
              {poll.reminded ? "Remind them again" : "Remind them"}
            </Button>
          </Form>
        )}
        <h2>Place</h2>
        <p>{poll.place}</p>
        <p className="app-soft">
          The set, its facilitator and the cohort’s faculty see who can come when.
        </p>
      </aside>
    </div>
  );
}

type Comers = { yes: string[]; ifNeedBe: string[]; no: string[]; silent: number };

/** Who can come at a time, in words. */
function Comers({ yes, ifNeedBe, no, silent }: Comers) {
  const parts = [
    yes.length > 0 && `${yes.length} can come`,
    ifNeedBe.length > 0 && `${ifNeedBe.join(", ")} if need be`,
    no.length > 0 ? `${no.join(", ")} cannot` : silent === 0 && "nobody is missing",
    silent > 0 && `${silent} not answered`,
  ];
  return <p className="app-soft">{parts.filter(Boolean).join(" · ")}</p>;
}
