import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { momentNamed, moments } from "./moments.ts";
import { OnlyYou } from "./only-you.tsx";
import { RatingFields } from "./rating-fields.tsx";
import { ratingsForm } from "./rating-form.ts";
import { openRatings, ownCompetencies, rateYourself } from "./self-ratings.server.ts";

export const meta = titled("Rate yourself");

export const loader = signedIn((actor, { request }) =>
  openRatings(actor, new URL(request.url).searchParams.get("moment")),
);

export const action = signedInForm(
  async (actor) => ratingsForm(await ownCompetencies(actor)),
  async (actor, _args, { moment, rated }) => {
    await rateYourself(actor, moment, rated);
    return done("/growth", "Your ratings are saved.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function RateYourself() {
  const { moment, domains } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Where do you see yourself {momentNamed(moment).phrase}?</h1>
      <p className="app-lead">
        Choose the level that sounds most like you on an ordinary day. Leave out what you cannot say
        yet. It takes ten minutes.
      </p>
      <nav aria-label="Moments of the year" className="app-actions app-moments">
        {moments.map(({ id, name }) => (
          <Link key={id} to={`?moment=${id}`} aria-current={id === moment ? "page" : undefined}>
            {name}
          </Link>
        ))}
      </nav>
      <OnlyYou of="Not even faculty see how you rate yourself." />
      <Form method="post" key={moment}>
        <input type="hidden" name="moment" value={moment} />
        {domains.map((domain) => (
          <section key={domain.title}>
            <h2>{domain.title}</h2>
            {domain.competencies.map((competency) => (
              <RatingFields key={competency.id} competency={competency} answer={answer} />
            ))}
          </section>
        ))}
        <Button type="submit">Save your ratings</Button>
      </Form>
      <Link to="/growth">Back to your growth</Link>
    </>
  );
}
