import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { openPreparation, prepare } from "./preparations.server.ts";
import { preparationForm } from "./review-forms.server.ts";
import { questions } from "./sides.ts";

export const meta = titled("Prepare for a mid-year review");

export const loader = signedIn((actor, { params }) =>
  openPreparation(actor, params.reviewId, params.side),
);

export const action = signedInForm(
  preparationForm,
  async (actor, { params: { reviewId, side } }, value) => {
    const isOpen = await prepare(actor, reviewId, side, value);
    const said = isOpen
      ? "Kept. The review is open to all four."
      : "Kept. Nobody else sees it before the review is open.";
    return done(`/mid-year-reviews/${reviewId}`, value.ready ? said : "Kept for you alone.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Prepare() {
  const { id, side, fellow, isOwn, isOpen, prepareBy, meetsOn, text, isReady, revision } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const ready = field("ready", answer, isReady ? "yes" : "").defaultValue;
  return (
    <>
      <Problems of={answer} />
      <h1>{isOwn ? "Prepare for your mid-year review" : `Prepare for the review of ${fellow}`}</h1>
      <p className="app-lead">
        {isOpen
          ? "The review is open. What you add is read by all four once you say that it is ready."
          : `Until ${prepareBy}. You meet on ${meetsOn}.`}
      </p>
      <p>
        Four questions, about fifteen minutes, for the {side} side. Answer what you have something
        to say to. It is for those four sides alone, and a conversation rather than a judgement.
      </p>
      <Form method="post" noValidate>
        <input {...hidden("revision", answer, revision)} />
        {questions.map(({ name, label, hint }) => (
          <Textarea
            key={name}
            label={label}
            hint={hint}
            rows={4}
            {...field(name, answer, text[name])}
          />
        ))}
        <Checkboxes
          id="ready-choices"
          name="ready"
          legend="Is it ready?"
          hint="Until you say so it is yours alone. Until the review is open you can take it back and change it."
        >
          <Checkboxes.Item id="ready" value="yes" defaultChecked={ready === "yes"}>
            It is ready: show it to the other three when the review is open
          </Checkboxes.Item>
        </Checkboxes>
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/mid-year-reviews/${id}`}>Back, changing nothing</Link>
    </>
  );
}
