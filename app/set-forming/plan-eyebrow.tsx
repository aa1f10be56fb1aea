import { Link } from "@remix-run/react";

/** Whose sets a plan is about. */
export const PlanEyebrow = ({ cohort }: { cohort: { id: string; name: string } }) => (
  <p className="app-eyebrow">
    <Link to={`/cohorts/${cohort.id}`}>{cohort.name}</Link>
  </p>
);
