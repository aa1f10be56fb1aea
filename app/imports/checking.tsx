import { Link, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

type Props = {
  of: {
    rows: number;
    checkedRows: number;
    wasCutOff: boolean;
    programme: { id: string };
  };
};

const everyMs = 700;
const number = new Intl.NumberFormat("en-GB");

/** How far the checking of a file is. The page looks again by itself, with script or without. */
export function Checking({ of: { rows, checkedRows, wasCutOff, programme } }: Props) {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (wasCutOff || state !== "idle") return;
    const timer = setTimeout(revalidate, everyMs);
    return () => clearTimeout(timer);
  }, [wasCutOff, state, revalidate]);
  if (wasCutOff)
    return (
      <>
        <p>
          Checking this file was cut off, perhaps because Headroom was started anew. Nothing was
          written.
        </p>
        <Link to={`/programmes/${programme.id}/people/import`} className="nhsuk-button">
          Send the file again
        </Link>
      </>
    );
  const words =
    rows === 0
      ? "Reading the file"
      : `${number.format(checkedRows)} of ${number.format(rows)} rows checked`;
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <p id="how-far" aria-live="polite">
        {words}
      </p>
      <progress
        className="app-progress"
        aria-labelledby="how-far"
        max={rows || 1}
        value={rows ? checkedRows : undefined}
      />
      <p className="app-soft">
        You can leave this page: the file waits for you under “Bring people in from a spreadsheet”.
      </p>
    </>
  );
}
