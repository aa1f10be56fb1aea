import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { CompetencyBoxes, ShowsField, WhatFields } from "./evidence-fields.tsx";
import { evidenceForm } from "./evidence-form.server.ts";
import { linkEvidence, openLinking } from "./evidence.server.ts";
import { OnlyYou } from "./only-you.tsx";
import { ownCompetencies } from "./self-ratings.server.ts";

export const meta = titled("Link evidence");

export const loader = signedIn((actor, { request }) => {
  const asked = new URL(request.url).searchParams;
  return openLinking(actor, asked.get("competency"), asked.get("goal"));
});

export const action = signedInForm(
  async (actor) => evidenceForm(await ownCompetencies(actor), actor.zone),
  async (actor, _args, link) => {
    await linkEvidence(actor, link);
    const [only, ...more] = link.competencyIds;
    return done(
      more.length > 0 ? "/growth" : `/competencies/${only}`,
      "Linked, with what it shows.",
    );
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function LinkEvidence() {
  const { domains, chosen, what, ...choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Link evidence</h1>
      <p className="app-lead">
        Something that you did, and what it shows of you. It can be evidence for several
        competencies.
      </p>
      <Form method="post">
        <WhatFields {...choices} chosen={what} answer={answer} />
        <ShowsField answer={answer} />
        <CompetencyBoxes domains={domains} chosen={chosen?.id ?? null} answer={answer} />
        <OnlyYou of="An update is read by those whom its own page names; that you linked it, and why, by nobody else. Of your set, nothing is kept here but that there was a meeting or an action, and when." />
        <Button type="submit">Link it</Button>
      </Form>
      <Link to={chosen ? `/competencies/${chosen.id}` : "/growth"}>
        Back to {chosen?.title ?? "your growth"}
      </Link>
    </>
  );
}
