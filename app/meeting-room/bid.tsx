import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { goalAsked } from "../goals/find-goal.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { makeBid, openBid } from "./bids.server.ts";
import { ConnectionOf } from "./connection.tsx";
import { bidForm, bidTitle } from "./room-forms.ts";

export const meta = titled("Bid for airtime");

export const loader = signedIn(async (actor, { params, request }) => ({
  ...(await openBid(actor, params.meetingId)),
  about: bidTitle((await goalAsked(actor, request))?.purpose ?? ""),
}));

export const action = signedInForm(bidForm, async (actor, { params }, { title }) => {
  await makeBid(actor, params.meetingId, title);
  return done(`/meetings/${params.meetingId}/room`, "Your bid is in.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Bid() {
  const { meetingId, title, about } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <ConnectionOf meetingId={meetingId} />
      <h1>Bid for airtime</h1>
      <p className="app-lead">A title is enough. What it is about, you say in the room.</p>
      {about && (
        <p>It begins with your goal. The set sees the title, and nothing else of the goal.</p>
      )}
      <Form method="post">
        <TextInput
          label="Title"
          hint="For example, “When to stop asking permission”. No names, and nothing by which a patient or a colleague could be known"
          {...field("title", answer, title || about)}
        />
        <Button type="submit">Put in the bid</Button>
      </Form>
      <p className="app-soft">Read by the set and who leads this meeting, and by nobody else.</p>
      <Link to={`/meetings/${meetingId}/room`}>Back to the room</Link>
    </>
  );
}
