import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { answerForm } from "./answer-form.ts";
import { openAnswer, saveAnswer } from "./answers.server.ts";
import { HalfDayBoxes } from "./half-day-boxes.tsx";
import { NeedsBoxes } from "./needs-boxes.tsx";
import { listed } from "./rules.ts";

export const meta = titled("What helps us form your set");

export const loader = signedIn((actor, { params }) => openAnswer(actor, params.cohortId));

export const action = signedInForm(answerForm, async (actor, { params }, value) => {
  await saveAnswer(actor, params.cohortId, value);
  return done(
    `/cohorts/${params.cohortId}`,
    "Thank you. You can change what you said from this page.",
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function FormingAnswer() {
  const { cohort, readers, experience, needs, free } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/cohorts/${cohort.id}`}>{cohort.name}</Link>
      </p>
      <h1>What helps us form your set</h1>
      <p className="app-lead">
        A set is six or seven people who meet all year. It works best when they differ, and when
        everybody can be there. Say what you like; all of it is optional.
      </p>
      <Form method="post">
        <TextInput
          label="Years in practice (optional)"
          hint="In your profession, about. As a citizen partner, leave it empty."
          inputMode="numeric"
          className="nhsuk-input--width-3"
          {...field("experience", answer, experience)}
        />
        <NeedsBoxes
          legend="What you need in meetings (optional)"
          hint="So that your set meets where you can take part"
          name="needs"
          chosen={needs}
          answer={answer}
        />
        <HalfDayBoxes chosen={free} answer={answer} />
        <section className="app-readers" aria-labelledby="readers">
          <h2 id="readers">Who can read this</h2>
          <p>
            Those who form the sets: {listed(readers)}. The others of your cohort, your host and
            your sponsor cannot.
          </p>
        </section>
        <Button type="submit">Save</Button>
      </Form>
    </>
  );
}
