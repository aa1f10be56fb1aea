import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes } from "nhsuk-react-components";
import { RecognisablePlaces } from "../journal/recognisable-places.tsx";
import { hasLooked } from "../journal/share-form.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { submissionForm } from "./portfolio-forms.ts";
import { openSubmission, submitPortfolio } from "./submit.server.ts";

export const meta = titled("Hand your portfolio in");

export const loader = signedIn((actor) => openSubmission(actor));

export const action = signedInForm(submissionForm, async (actor, _args, signed, refuse) => {
  const { found } = await openSubmission(actor);
  if (!hasLooked(found, signed.looked)) return refuse({ looked: [found] });
  await submitPortfolio(actor, signed.seen);
  return done("/portfolio", "Handed in. Your cohort’s faculty can read it now.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

export default function Submit() {
  const { title, count, readers, seen, statement, places, found } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Hand your portfolio in</h1>
      <p className="app-lead">
        {title}, with {count === 1 ? "1 piece" : `${count} pieces`}
      </p>
      <p>
        A copy goes to your cohort’s faculty, now {list.format(readers)}. From then on it is locked:
        a lead of your programme can open it again for you.{" "}
        <Link to="/portfolio/preview">See it as they see it</Link> first.
      </p>
      <Form method="post">
        <input {...hidden("seen", answer, seen)} />
        <RecognisablePlaces
          places={places}
          found={found}
          answer={answer}
          goesOn="I have looked, and want to hand it in as it is"
        />
        <Checkboxes
          id="agreed-choices"
          name="agreed"
          legend="Your signature"
          error={field("agreed", answer).error}
        >
          <Checkboxes.Item id="agreed" value="yes">
            {statement}
          </Checkboxes.Item>
        </Checkboxes>
        <Button type="submit">Sign and hand it in</Button>
      </Form>
      <Link to="/portfolio">Back, without handing it in</Link>
    </>
  );
}
