import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Select } from "nhsuk-react-components";
import { z } from "zod";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { openSharing, shareReport } from "./share-report.server.ts";

export const meta = titled("Share your report");

const form = z.object({
  personId: z.string({ error: "Choose a person" }).min(1, "Choose a person"),
});

export const loader = signedIn((actor, { params }) => openSharing(actor, params.feedbackId));

export const action = signedInForm(form, async (actor, { params }, { personId }) => {
  const name = await shareReport(actor, params.feedbackId, personId);
  return done(`/feedback/${params.feedbackId}/share`, `${name} can read it now.`);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function ShareReport() {
  const { id, people, shares } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Share your report</h1>
      <p className="app-lead">
        You choose who reads it, one by one. You can take it back at any time.
      </p>
      <Form method="post">
        <Select label="With whom?" {...field("personId", answer)}>
          <Select.Option value="">Choose somebody of your year</Select.Option>
          {people.map(({ id: personId, name, profession }) => (
            <Select.Option key={personId} value={personId}>
              {[name, profession].filter(Boolean).join(", ")}
            </Select.Option>
          ))}
        </Select>
        <Button type="submit">Share it</Button>
      </Form>
      <section className="app-readers" aria-labelledby="readers">
        <h2 id="readers">Who can read this</h2>
        <p>You, and who held the debrief{shares.length > 0 && ", and:"}</p>
        {shares.length > 0 && (
          <ul className="app-plain">
            {shares.map(({ id: personId, name, since }) => (
              <li key={personId}>
                {name}, since {since}
                <Form method="post" action={`${personId}/withdrawal`}>
                  <button type="submit" className="app-link-button">
                    Take it back<span className="nhsuk-u-visually-hidden"> from {name}</span>
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Link to={`/feedback/${id}/report`}>Back to the report</Link>
    </>
  );
}
