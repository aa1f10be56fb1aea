import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Select, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { askForRating, openAsking } from "./ask-for-rating.server.ts";
import { askForm } from "./request-forms.ts";

export const meta = titled("Ask for a rating");

export const loader = signedIn((actor, { params }) => openAsking(actor, params.competencyId));

export const action = signedInForm(askForm, async (actor, { params }, question) => {
  const id = await askForRating(actor, params.competencyId, question);
  return done(`/rating-requests/${id}`, "Asked. They are told by email that you have a question.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function AskForRating() {
  const { id, title, faculty } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Ask how somebody sees you</h1>
      <p className="app-lead">On {title}. They choose a level and say why, and you can reply.</p>
      <Form method="post">
        <Select label="Whom do you want to ask?" {...field("facultyId", answer)}>
          <Select.Option value="">Choose one of your faculty</Select.Option>
          {faculty.map((person) => (
            <Select.Option key={person.id} value={person.id}>
              {[person.name, person.profession].filter(Boolean).join(", ")}
            </Select.Option>
          ))}
        </Select>
        <Textarea
          label="What would you like them to have in mind? (optional)"
          hint="For example: a session that they saw, or what you are working on"
          rows={4}
          {...field("asked", answer)}
        />
        <section className="app-readers" aria-labelledby="readers">
          <h2 id="readers">Who can read this</h2>
          <p>
            You and whom you ask. They see this question and nothing else of yours: not how you rate
            yourself, and no evidence that you have not shared with them.
          </p>
        </section>
        <Button type="submit">Ask</Button>
      </Form>
      <Link to={`/competencies/${id}`}>Back to {title}</Link>
    </>
  );
}
