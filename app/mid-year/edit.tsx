import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { changeDays, openDays } from "./arrange.server.ts";
import { DaysFields } from "./days-fields.tsx";
import { findToArrange } from "./find-review.server.ts";
import { daysForm } from "./review-forms.server.ts";

export const meta = titled("Change the days of a mid-year review");

export const loader = signedIn((actor, { params }) => openDays(actor, params.reviewId));

export const action = signedInForm(
  async (actor, { params }) => daysForm((await findToArrange(actor, params.reviewId)).fellow.zone),
  async (actor, { params: { reviewId } }, value) => {
    const cohortId = await changeDays(actor, reviewId, value);
    return done(`/cohorts/${cohortId}/mid-year-reviews`, "Saved. All sides are told by email.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditDays() {
  const { id, cohort, fellow, faculty, given, may } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Change the days of the mid-year review of {fellow}</h1>
      <p className="app-lead">All four sides are told by email. What they have written is kept.</p>
      <Form method="post" noValidate>
        <DaysFields given={given} faculty={faculty} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      {may.remove && (
        <p>
          Begun by mistake?{" "}
          <Link to={`/mid-year-reviews/${id}/removal`}>Take this review back</Link>
        </p>
      )}
      <Link to={`/cohorts/${cohort.id}/mid-year-reviews`}>Back, changing nothing</Link>
    </>
  );
}
