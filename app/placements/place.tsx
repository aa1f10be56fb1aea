import { data } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { type Refusal, signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { AgreeAllTheSame } from "./agree-all-the-same.tsx";
import { findYearToArrange } from "./find-year.server.ts";
import { openPlacement } from "./open-placement.server.ts";
import { placeFellow, unknownAddresses } from "./place-fellow.server.ts";
import { ChallengeFields, PartFields } from "./placement-fields.tsx";
import { placementForm } from "./placement-form.ts";

export const meta = titled("Place a fellow");

export const loader = signedIn((actor, { params }) => openPlacement(actor, params.fellowId));

export const action = signedInForm(
  async (actor, { params }) => {
    await findYearToArrange(actor, params.fellowId);
    return placementForm;
  },
  async (actor, { params }, value) => {
    const errors = await unknownAddresses(actor, params.fellowId, value);
    if (errors)
      return data({ errors, typed: value, isConflict: false } satisfies Refusal, { status: 422 });
    const { id, name } = await placeFellow(actor, params.fellowId, value);
    return done(
      `/fellows/${id}`,
      `The placement of ${name} is saved. Those concerned are told by email.`,
    );
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Place() {
  const { id, name, cohort, now, challenges, hosts, sponsors, mentors, isCut } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{cohort.name}</p>
      <h1>{now.seen ? `The placement of ${name}` : `Place ${name}`}</h1>
      {now.seen && (
        <p>A change of host or challenge begins a new placement. The one before stays on record.</p>
      )}
      <Form method="post" noValidate>
        <input {...hidden("seen", answer, now.seen)} />
        <ChallengeFields now={now} challenges={challenges} hosts={hosts} answer={answer} />
        <PartFields
          part="sponsor"
          about="Opens doors at the host: a medical director, or equal"
          people={sponsors}
          chosen={now.sponsorId}
          answer={answer}
        />
        <PartFields
          part="mentor"
          about="Gives air cover to try what may not work"
          people={mentors}
          chosen={now.mentorId}
          answer={answer}
        />
        {isCut && (
          <p className="app-soft">
            The lists hold the first 200 people of the programme. Name anybody else by their
            address.
          </p>
        )}
        <AgreeAllTheSame answer={answer} />
        <Button type="submit">Save the placement</Button>
      </Form>
      <Link to={`/fellows/${id}`}>Back, changing nothing</Link>
    </>
  );
}
