import { Form, Link } from "@remix-run/react";
import type { ReviewSide } from "../generated/prisma/client.ts";

type Props = {
  review: {
    side: ReviewSide | null;
    answers: { side: ReviewSide }[];
    may: { write: boolean; sign: boolean; withdraw: boolean };
  };
};

/** What can be done with a review now: write one's side, sign, or take a signature back. */
export function ReviewActs({ review: { side, answers, may } }: Props) {
  const hasWritten = answers.some((one) => one.side === side);
  return (
    <div className="app-actions">
      {may.write && (
        <Link to="edit" className={`nhsuk-button${hasWritten ? " nhsuk-button--secondary" : ""}`}>
          {hasWritten ? "Change my side" : "Write my side"}
        </Link>
      )}
      {may.sign && (
        <Link to="signature" className="nhsuk-button">
          Read and sign as {side}
        </Link>
      )}
      {may.withdraw && (
        <Form method="post" action="signature/withdrawal">
          <button type="submit" className="app-link-button">
            Take my signature back
          </button>
        </Form>
      )}
    </div>
  );
}
