import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { readMyYear } from "./my-year.server.ts";
import { WhatIsNext, YearByMonth } from "./year-page.tsx";

export const meta = titled("Your year");

export const loader = signedIn((actor) => readMyYear(actor));

export default function MyYear() {
  const year = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Your year</h1>
      {year.isAway && (
        <p className="nhsuk-inset-text">
          You are away from your year. What was to come moves on with every day until you are back.
        </p>
      )}
      {year.isEmpty ? (
        <p>
          Your year will be here as a time line: the milestones of your cohort, your set meetings,
          and when host reviews fall due.
        </p>
      ) : (
        <>
          <WhatIsNext going={year.going} next={year.next} />
          <YearByMonth year={year} />
        </>
      )}
      <ul className="nhsuk-list nhsuk-u-display-none-print">
        {year.cohorts.map(({ id, name, programme }) => (
          <li key={id}>
            <Link to={`/cohorts/${id}/year`}>
              The whole cohort’s year: {programme}, {name.toLowerCase()}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/account/calendar">Have all of this in your own calendar</Link>
        </li>
      </ul>
    </>
  );
}
