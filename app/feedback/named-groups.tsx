import { Link } from "@remix-run/react";

type Rater = { id: string; name: string; how: string; email: string | null; isAsked: boolean };
type Props = {
  groups: { code: string; title: string; anonymous: boolean; raters: Rater[] }[];
  /** Whether names that have not been asked can be changed or taken back here. */
  mayChange?: boolean;
  /** Whether an address that was asked can be put right here. */
  mayCorrect?: boolean;
  /** Whether what has not been asked waits for faculty. */
  isSent?: boolean;
};

/** Who is named, by group, each with how they know the fellow. Of what anybody answered there is nothing to show. */
export function NamedGroups({ groups, ...acts }: Props) {
  return (
    <>
      {groups.map(({ code, title, anonymous, raters }) => (
        <section key={code} aria-labelledby={`group-${code}`}>
          <h3 id={`group-${code}`}>
            {title} <span className="app-soft">{raters.length}</span>
          </h3>
          {!anonymous && (
            <p className="app-soft">Not anonymous: they are told so before they answer.</p>
          )}
          {raters.length === 0 && <p>Nobody yet.</p>}
          {raters.length > 0 && (
            <ul className="app-list">
              {raters.map((rater) => (
                <li key={rater.id}>
                  <Named rater={rater} {...acts} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}

function Named({ rater, mayChange, mayCorrect, isSent }: { rater: Rater } & Omit<Props, "groups">) {
  const { id, name, how, email, isAsked } = rater;
  const of = <span className="nhsuk-u-visually-hidden"> {name}</span>;
  return (
    <>
      <span className="app-list__title">{name}</span>{" "}
      {isAsked ? (
        <strong className="nhsuk-tag nhsuk-tag--white">Asked</strong>
      ) : (
        isSent && <strong className="nhsuk-tag nhsuk-tag--grey">Waits for faculty</strong>
      )}
      <p>{how}</p>
      {email && <p className="app-soft app-excerpt">{email}</p>}
      {mayChange && !isAsked && (
        <p className="app-actions">
          <Link to={`raters/${id}/edit`}>Change{of}</Link>
          <Link to={`raters/${id}/removal`}>Take back{of}</Link>
        </p>
      )}
      {mayCorrect && isAsked && (
        <p className="app-actions">
          <Link to={`raters/${id}/address`}>Put the address right{of}</Link>
        </p>
      )}
    </>
  );
}
