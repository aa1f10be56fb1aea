import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button, Select } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { Domains } from "./domains.tsx";
import { CompetencyActs, DomainActs, DraftActs } from "./draft-acts.tsx";
import { FrameworkTag } from "./framework-tag.tsx";
import { readFramework } from "./frameworks.server.ts";

export const meta = ({ data }: { data?: { framework: { title: string } } }) => [
  { title: `${data?.framework.title ?? "Framework"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readFramework(actor, params.frameworkId));

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

export default function FrameworkPage() {
  const shown = useLoaderData<typeof loader>();
  const { framework, keeper, may } = shown;
  const isDraft = may.keep && framework.state === "draft";
  return (
    <>
      <p className="app-eyebrow">
        {keeper ? (
          <Link to={`/programmes/${keeper.id}/frameworks`}>{keeper.name}</Link>
        ) : (
          "Came with Headroom"
        )}
      </p>
      <h1>
        {framework.title}, version {framework.version}
      </h1>
      <p>
        <FrameworkTag state={framework.state} />
      </p>
      {isDraft && <DraftActs id={framework.id} />}
      <div className="app-columns app-wide">
        <div>
          <p className="app-lead">
            Levels, lowest first: {framework.levelNames.join(", ").toLowerCase()}.
          </p>
          {framework.domains.length === 0 && (
            <p>The domains and their competencies will be here.</p>
          )}
          <Domains
            levelNames={framework.levelNames}
            domains={framework.domains}
            domainActs={isDraft ? (one) => <DomainActs id={framework.id} of={one} /> : undefined}
            competencyActs={
              isDraft ? (one) => <CompetencyActs id={framework.id} of={one} /> : undefined
            }
          />
        </div>
        <aside aria-label="About this framework" className="app-ways">
          <Exchange of={shown} />
          <Comparing of={shown} />
          <section>
            <h2>Source</h2>
            <p>{framework.source}</p>
          </section>
        </aside>
      </div>
    </>
  );
}

function Exchange({ of: { framework, drafters, may } }: { of: Shown }) {
  const at = `/frameworks/${framework.id}`;
  return (
    <section>
      <h2>With this version</h2>
      <ul>
        {framework.state !== "draft" &&
          drafters.map(({ id, name }) => (
            <li key={id}>
              <Link to={`/programmes/${id}/frameworks/new?from=${framework.id}`}>
                Begin a draft from it{drafters.length > 1 && ` for ${name}`}
              </Link>
            </li>
          ))}
        {may.keep && framework.state === "published" && (
          <li>
            <Link to={`${at}/retirement`}>Retire it</Link>
          </li>
        )}
        <li>
          <a href={`${at}/case.json?version=1.1`}>Export as CASE 1.1</a>
        </li>
        <li>
          <a href={`${at}/case.json?version=1.0`}>Export as CASE 1.0</a>
        </li>
        <li>
          <a href={`${at}/framework.csv`}>Export as CSV</a>
        </li>
      </ul>
    </section>
  );
}

function Comparing({ of: { framework, others } }: { of: Shown }) {
  if (others.length === 0) return null;
  return (
    <section>
      <h2>Compare</h2>
      <Form method="get" action={`/frameworks/${framework.id}/comparison`}>
        <Select
          label="What changed since"
          id="with"
          name="with"
          defaultValue={framework.basedOnId ?? undefined}
        >
          {others.map((one) => (
            <Select.Option key={one.id} value={one.id}>
              {`Version ${one.version} of ${one.title}`}
            </Select.Option>
          ))}
        </Select>
        <Button secondary type="submit">
          Compare
        </Button>
      </Form>
    </section>
  );
}
