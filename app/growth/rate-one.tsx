import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { findCompetency } from "./competencies.server.ts";
import { MomentSelect } from "./moment-select.tsx";
import { OnlyYou } from "./only-you.tsx";
import { RatingFields } from "./rating-fields.tsx";
import { ratingsForm } from "./rating-form.ts";
import { openRating, rateYourself } from "./self-ratings.server.ts";

export const meta = titled("Rate yourself");

export const loader = signedIn((actor, { params }) => openRating(actor, params.competencyId));

export const action = signedInForm(
  async (actor, { params }) => ratingsForm([await findCompetency(actor, params.competencyId)]),
  async (actor, { params }, { moment, rated }) => {
    await rateYourself(actor, moment, rated);
    return done(`/competencies/${params.competencyId}`, "Your rating is saved.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function RateOne() {
  const { moment, competency } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Where do you see yourself?</h1>
      <Form method="post">
        <RatingFields competency={competency} answer={answer} />
        <MomentSelect {...field("moment", answer, moment)} />
        <OnlyYou of="Not even faculty see how you rate yourself." />
        <Button type="submit">Save your rating</Button>
      </Form>
      <Link to={`/competencies/${competency.id}`}>Back to {competency.title}</Link>
    </>
  );
}
