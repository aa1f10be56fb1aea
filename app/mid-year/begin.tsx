import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Select } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { beginReviews, findToBegin, openBeginning } from "./begin.server.ts";
import { DaysFields } from "./days-fields.tsx";
import { beginForm } from "./review-forms.server.ts";

export const meta = titled("Begin mid-year reviews");

export const loader = signedIn((actor, { params }) => openBeginning(actor, params.cohortId));

export const action = signedInForm(
  async (actor, { params }) => beginForm((await findToBegin(actor, params.cohortId)).zone),
  async (actor, { params: { cohortId } }, value) => {
    const begun = await beginReviews(actor, cohortId, value);
    return done(
      `/cohorts/${cohortId}/mid-year-reviews`,
      `${begun === 1 ? "One review is" : `${begun} reviews are`} begun. All sides are asked by email to prepare.`,
    );
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function BeginReviews() {
  const { cohort, fellows, faculty, given } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Begin mid-year reviews</h1>
      <p className="app-soft">{cohort.name}</p>
      {fellows.length === 0 && <p>Every fellow of the cohort has one already.</p>}
      <Form method="post" noValidate>
        <Select label="Of whom?" {...field("fellowId", answer, given.fellowId)}>
          <Select.Option value="">Every fellow who has none yet ({fellows.length})</Select.Option>
          {fellows.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
        <DaysFields given={given} faculty={faculty} answer={answer} />
        <p>
          Fellow, mentors, sponsors and the one of the faculty are asked by email to prepare. Days
          can be changed for each review later.
        </p>
        <Button type="submit">Begin</Button>
      </Form>
      <Link to={`/cohorts/${cohort.id}/mid-year-reviews`}>Back, changing nothing</Link>
    </>
  );
}
