import { useLoaderData } from "@remix-run/react";
import { controllersFor } from "../programmes/controllers.server.ts";
import { open } from "../server/guard.server.ts";
import { actorOf } from "../server/session.server.ts";
import { titled } from "../ui/titled.ts";
import { ReadersOfChallenge } from "./readers-of-challenge.tsx";

export const meta = titled("Privacy, and who reads what");

export const loader = open(async ({ request, context }) =>
  controllersFor(await actorOf(request, context)),
);

export default function Privacy() {
  const programmes = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Who reads what</h1>
      <p className="app-lead">
        What you write is read by those whom its page names under “Who can read this”, and by nobody
        else.
      </p>
      <dl className="app-update">
        <dt>Your journal</dt>
        <dd>
          You alone, earlier versions included, until you share a copy of a reflection with
          somebody, or with a role, such as your mentor: then whoever holds the role reads it. You
          can take a copy back; what was read cannot be unread. Where your programme sets something
          to reflect on, those who run it see how many of the cohort have begun, never who.
        </dd>
        <dt>What your device keeps</dt>
        <dd>
          Words that could not be saved yet, on the device that you wrote them on and nowhere else,
          until they are saved. They are locked: without your sign-in nobody reads them there.
        </dd>
        <dt>Your growth</dt>
        <dd>
          How you rate yourself, where you place yourself on the twelve shifts and what you link as
          evidence: you alone. Your goals: you alone, until you share one with those who stand
          beside you, such as your mentor or your set’s facilitator; its page names them, and you
          can take it back. What you ask one of the faculty, their answer and your reply: the two of
          you, unless you put it into your portfolio.
        </dd>
        <dt>Your portfolio</dt>
        <dd>
          You alone, until you hand it in: then the cohort’s faculty read a copy, and the
          programme’s leads know that it is handed in. A link that you make to it shows a copy to
          whoever has the link, until its last day or until you withdraw it.
        </dd>
        <dt>Your set</dt>
        <dd>
          Who is in it, when it meets and who came: members, facilitator, the cohort’s faculty, the
          programme’s leads, who also see whether everybody has presented, and no minute of it. When
          you can meet: the set, its facilitator and the cohort’s faculty. Bids, airtime, ground
          rules and actions that you share with the set: who was a member at the time, the
          facilitator, and at a meeting whoever stands in for them. When somebody stands in, or
          another person becomes the facilitator, the set is told who. Your other actions: you. How
          you judge a meeting is counted, and never kept with your name. For fear of serious harm
          two named people can open a set for three days; everybody of it is told, and reads why.
        </dd>
        <dt>Your 360° feedback</dt>
        <dd>
          Whom you name: you and the cohort’s faculty. The report: who holds the debrief, you once
          they release it, and those with whom you share it then. Who answered what: nobody, but
          that what a sponsor or manager answers is shown as theirs. The way from the answers to
          those who gave them is destroyed when the round closes.
        </dd>
        <dt>What helps to form your set</dt>
        <dd>
          What you say before sets are formed, access needs included: those who form them, which is
          the cohort’s faculty and the programme’s leads.
        </dd>
        <dt>Your profile</dt>
        <dd>
          You choose for each answer. Access needs are read by nobody but the faculty of your cohort
          and who facilitates your set, and only if you let them. Your email address is shown to
          your programme’s leads and the faculty of your cohort.
        </dd>
        <ReadersOfChallenge />
        <dt>How long it is kept</dt>
        <dd>
          As your cohort’s settings have it, and then it is erased by itself: what your set left,
          what mentoring logs say, stakeholder maps and what was prepared for mid-year reviews,
          after the cohort’s end; 360° answers and, unless you stay as an alum, your journal, some
          months after you leave. “When your year ends” has the days. Who met and came, challenges,
          monthly updates, unblock requests and host reviews stay as the record of the work.
        </dd>
        <dt>Mail</dt>
        <dd>
          Carries no word of what you wrote: only that there is something to read, and where. The
          programme’s leads see whom a message did not reach, never what it was about.
        </dd>
        <dt>The people who run the server</dt>
        <dd>
          Can read its database, as with any system that is not encrypted between people. Your
          programme can tell you who they are.
        </dd>
      </dl>
      {programmes.length > 0 && (
        <>
          <h2>Who answers for your data</h2>
          <p>
            By law, a data controller decides what your data are used for. Write to them to see,
            correct or take away what is kept about you.
          </p>
          <dl className="app-update">
            {programmes.map(({ id, name, controller }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>
                  {controller || "The programme has not named its controller yet: ask its leads."}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p>
        Reflections are about learning, not about patients: leave out names and anything by which
        somebody could be known. They may have to be disclosed to a court.
      </p>
    </>
  );
}
