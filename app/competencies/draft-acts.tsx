import { Form, Link } from "@remix-run/react";

/** What may be done about a draft as a whole. */
export function DraftActs({ id }: { id: string }) {
  const at = `/frameworks/${id}`;
  return (
    <p className="app-actions">
      <Link to={`${at}/publication`} className="nhsuk-button">
        Publish it
      </Link>
      <Link to={`${at}/domains/new`}>Add a domain</Link>
      <Link to={`${at}/edit`}>Change its title, version or levels</Link>
      <Link to={`${at}/deletion`}>Delete this draft</Link>
    </p>
  );
}

type Domain = { id: string; title: string; competencies: unknown[] };

/** What may be done about a domain of a draft. */
export function DomainActs({ id, of: domain }: { id: string; of: Domain }) {
  const at = `/frameworks/${id}`;
  return (
    <div className="app-actions">
      <Link to={`${at}/competencies/new?domain=${domain.id}`}>
        Add a competency<span className="nhsuk-u-visually-hidden"> to {domain.title}</span>
      </Link>
      <Link to={`${at}/domains/${domain.id}/edit`}>
        Change this domain<span className="nhsuk-u-visually-hidden">: {domain.title}</span>
      </Link>
      {domain.competencies.length === 0 && (
        <Form method="post" action={`${at}/domains/${domain.id}/removal`}>
          <button type="submit" className="app-link-button">
            Remove it<span className="nhsuk-u-visually-hidden">: {domain.title}</span>
          </button>
        </Form>
      )}
    </div>
  );
}

/** What may be done about a competency of a draft. */
export function CompetencyActs({ id, of }: { id: string; of: { id: string; title: string } }) {
  const at = `/frameworks/${id}/competencies/${of.id}`;
  return (
    <div className="app-actions">
      <Link to={`${at}/edit`}>
        Change it<span className="nhsuk-u-visually-hidden">: {of.title}</span>
      </Link>
      <Link to={`${at}/removal`}>
        Remove it<span className="nhsuk-u-visually-hidden">: {of.title}</span>
      </Link>
    </div>
  );
}
