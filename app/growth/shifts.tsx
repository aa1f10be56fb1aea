import { Link, useLoaderData } from "@remix-run/react";
import { ShiftsPicture } from "../charts/shifts.tsx";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { OnlyYou } from "./only-you.tsx";
import { readShifts } from "./shifts.server.ts";
import { points } from "./twelve-shifts.ts";

export const meta = titled("Twelve shifts of leadership");

export const loader = signedIn((actor) => readShifts(actor));

type Shifts = ReturnType<typeof useLoaderData<typeof loader>>;

export default function TwelveShifts() {
  const { times, shifts, isEmpty, summary } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Twelve shifts of leadership</h1>
      <p className="app-lead">
        Leading across a system asks for other habits than leading in one organisation. Where do you
        stand on twelve of them, and where do you want to be?
      </p>
      <p>
        Place yourself at the start of your year, in its middle and at its end, and in between
        whenever you like. Neither end is always right.
      </p>
      <Link to="/growth/shifts/new" className="nhsuk-button">
        Place yourself
      </Link>
      {isEmpty ? (
        <p>Your twelve lines will be here. It takes five minutes.</p>
      ) : (
        <>
          <ShiftsPicture shifts={shifts} points={points} summary={summary} />
          <h2 id="each-time">Each time</h2>
          <EachTime times={times} shifts={shifts} />
        </>
      )}
      <OnlyYou of="Faculty do not see where you place yourself." />
      <Link to="/growth">Back to your growth</Link>
    </>
  );
}

function EachTime({ times, shifts }: Pick<Shifts, "times" | "shifts">) {
  return (
    <div className="app-scroll app-wide" role="region" aria-labelledby="each-time" tabIndex={0}>
      <table className="app-coverage app-coverage--words">
        <caption className="nhsuk-u-visually-hidden">
          Where you stood on each shift, and where you wanted to be, from 1 to {points}
        </caption>
        <thead>
          <tr>
            <th scope="col">From, to</th>
            {times.map(({ id, name, on }) => (
              <th key={id} scope="col">
                {name} <span className="app-coverage__year">{on}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shifts.map(({ from, to, answers }) => (
            <tr key={from}>
              <th scope="row">
                {from}, to {to.charAt(0).toLowerCase() + to.slice(1)}
              </th>
              {answers.map(({ now, wanted }, index) => (
                <td key={times[index]?.id}>
                  {now} now, {wanted} wanted
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
