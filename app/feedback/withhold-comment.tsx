import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { z } from "zod";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { required } from "../ui/field-rules.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { openComment, withholdComment } from "./release.server.ts";

export const meta = titled("Withhold a comment");

const form = z.object({
  why: required("Say why it gives its writer away", 300, "Shorten this to 300 characters or fewer"),
});

export const loader = signedIn((actor, { params }) => openComment(actor, params));

export const action = signedInForm(form, async (actor, { params }, { why }) => {
  await withholdComment(actor, params, why);
  return done(
    `/feedback/${params.feedbackId}/report`,
    "Withheld. The fellow is told how many were.",
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function WithholdComment() {
  const { id, feedbackId, fellow, text, isWithheld, withheldWhy } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>{isWithheld ? "This comment is withheld" : "Withhold this comment?"}</h1>
      <figure className="app-comment">
        <blockquote>{text}</blockquote>
      </figure>
      <p>
        {fellow} is told that a comment was withheld, never what it said. Withhold only what gives
        its writer away: what is hard to hear belongs in the debrief.
      </p>
      <Form method="post">
        <TextInput
          label="Why does it give its writer away?"
          hint="For example: it names a meeting at which only two people were"
          {...field("why", answer, withheldWhy)}
        />
        <Button type="submit">{isWithheld ? "Save the reason" : "Withhold it"}</Button>
      </Form>
      {isWithheld && (
        <Form method="post" action={`/feedback/${feedbackId}/comments/${id}/showing`}>
          <Button secondary type="submit">
            Show it after all
          </Button>
        </Form>
      )}
      <Link to={`/feedback/${feedbackId}/report`}>Back to the report</Link>
    </>
  );
}
