/** Beside a plan whose words are no longer those of before the test: from when they are. */
export const PlanCorrected = ({ on }: { on: string | null }) =>
  on && (
    <p className="app-soft">
      The plan was corrected on {on}, after what came of it was written down.
    </p>
  );
