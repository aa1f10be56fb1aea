import { Link, useLoaderData } from "@remix-run/react";
import { open } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { raterOf } from "./devices.server.ts";
import { openRequests } from "./open-request.server.ts";

export const meta = titled("Feedback asked of you");

/** Open, for it says how to come in to who is not. */
export const loader = open(async ({ request, context }) => {
  const rater = await raterOf(request, context);
  return rater && { requests: await openRequests(rater) };
});

const states = { new: "To answer", begun: "Begun", sent: "Sent", declined: "Declined" };

export default function Rating() {
  const found = useLoaderData<typeof loader>();
  if (!found) return <HowToComeIn />;
  const { requests } = found;
  if (requests.length === 0)
    return (
      <>
        <h1>Feedback asked of you</h1>
        <p>
          Nothing is asked of you at present. When a fellow names you for their feedback, you get a
          message, and it is listed here.
        </p>
      </>
    );
  return (
    <>
      <h1>Feedback asked of you</h1>
      <p className="app-lead">
        These fellows would like to hear how you see them at work. You can save and come back, or
        decline.
      </p>
      <ul className="app-list">
        {requests.map(({ id, fellow, cohort, until, minutes, state }) => (
          <li key={id}>
            <Link to={`/rating/${id}`} className="app-list__title">
              {fellow}
            </Link>
            <p className="app-soft">
              {states[state]} · {cohort} · by {until}
              {(state === "new" || state === "begun") && ` · about ${minutes} minutes`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function HowToComeIn() {
  return (
    <>
      <h1>Were you asked for feedback?</h1>
      <p>
        Open the link in the newest message that asks for it, on this device. You need no account.
        If you have one with the same email address, you can sign in instead.
      </p>
      <p>
        If the message is lost, ask the fellow or their programme. Nothing that you saved is lost.
      </p>
      <Link to="/sign-in?to=/rating">Sign in</Link>
    </>
  );
}
