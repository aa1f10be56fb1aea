import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { openReply, replyToAnswer } from "./answer-request.server.ts";
import { replyForm } from "./request-forms.ts";

export const meta = titled("Reply to an answer");

export const loader = signedIn((actor, { params }) => openReply(actor, params.requestId));

export const action = signedInForm(replyForm, async (actor, { params }, { reply }) => {
  await replyToAnswer(actor, params.requestId, reply);
  return done(`/rating-requests/${params.requestId}`, "Your reply is saved beside the answer.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Reply() {
  const { id, faculty, competency, levelNames, answer: given } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{competency}</p>
      <h1>Reply to {faculty}</h1>
      <div className="app-sheet">
        <h2>{levelNames[given.level - 1]}</h2>
        <p className="app-said-so">{given.reason}</p>
      </div>
      <Form method="post">
        <Textarea
          label="Your reply"
          hint={`${faculty} can read it. You need not agree.`}
          rows={5}
          {...field("reply", answer)}
        />
        <Button type="submit">Send your reply</Button>
      </Form>
      <Link to={`/rating-requests/${id}`}>Back, without replying</Link>
    </>
  );
}
