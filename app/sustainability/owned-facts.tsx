export type Owned = {
  what: string;
  ownerName: string;
  by: string;
  measure: string;
  handedOverOn: string;
  reviewOn: string;
};

/** What somebody owns, so that they know it again. */
export const OwnedFacts = ({ handover }: { handover: Owned }) => (
  <div className="app-sheet">
    <dl className="app-update">
      <div>
        <dt>What it is</dt>
        <dd className="app-said-so">{handover.what}</dd>
      </div>
      <div>
        <dt>Handed over</dt>
        <dd>
          By {handover.by}, on {handover.handedOverOn}
        </dd>
      </div>
      {handover.measure && (
        <div>
          <dt>Seen by</dt>
          <dd>{handover.measure}</dd>
        </div>
      )}
      <div>
        <dt>Looked at with others on</dt>
        <dd>{handover.reviewOn}</dd>
      </div>
    </dl>
  </div>
);
