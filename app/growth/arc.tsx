import { Form, Link, useLoaderData } from "@remix-run/react";
import type { MetaFunction } from "@remix-run/node";
import { ArcPicture } from "../charts/arc.tsx";
import { GoalList } from "../goals/goal-list.tsx";
import { signedIn } from "../server/guard.server.ts";
import { NarrowCell, NarrowTable } from "../ui/narrow-table.tsx";
import { readArc } from "./arc.server.ts";
import { LevelList } from "./level-list.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.competency.title ?? "Competency"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readArc(actor, params.competencyId));

type Arc = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>["arc"]>;

export default function CompetencyArc() {
  const { competency, arc } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">{competency.domain}</p>
      <h1>{competency.title}</h1>
      <p className="app-lead">{competency.description}</p>
      {arc && <OwnArc arc={arc} competencyId={competency.id} />}
      <h2>What the levels look like</h2>
      <div className="app-sheet">
        <LevelList levels={competency.levels} levelNames={competency.levelNames} />
      </div>
      {arc && (
        <section className="app-readers" aria-labelledby="readers">
          <h2 id="readers">Who can read this</h2>
          <p>
            Only you see it together. A goal is read by whom you share it with. What you asked
            somebody, and their answer, the two of you read; a reflection, whomever you shared it
            with. What you put into your portfolio is read by whom you hand it to.
          </p>
        </section>
      )}
      <Link to={arc ? "/growth" : "/competencies"}>
        {arc ? "Back to your growth" : "All competencies"}
      </Link>
    </>
  );
}

function OwnArc({ arc, competencyId }: { arc: Arc; competencyId: string }) {
  return (
    <>
      <div className="app-actions">
        <Link to="ratings/new" className="nhsuk-button">
          Rate yourself
        </Link>
        <Link to="rating-requests/new">Ask for a rating</Link>
        <Link to={`/journal/new?competency=${competencyId}`}>Write about this</Link>
        <Link to={`/growth/evidence/new?competency=${competencyId}`}>Link evidence</Link>
        <Link to={`/goals/new?competency=${competencyId}`}>Set a goal</Link>
      </div>
      {arc.asked.map(({ id, name, on }) => (
        <p key={id}>
          <Link to={`/rating-requests/${id}`}>You asked {name}</Link> on {on}, and they have not
          answered yet.
        </p>
      ))}
      <h2>Your arc</h2>
      {arc.picture ? (
        <ArcPicture arc={arc.picture} summary={arc.summary} shapes={arc.shapes} />
      ) : (
        <p>
          Nothing yet. Here you will see how you rate yourself over your year, how faculty see you
          when you ask them, and what you have to show for it.
        </p>
      )}
      {arc.points.length > 0 && <Points points={arc.points} />}
      {arc.goals.length > 0 && (
        <>
          <h2>Your goals here</h2>
          <GoalList goals={arc.goals} />
        </>
      )}
    </>
  );
}

const columns = ["What", "From", "When", "In words"];

function Points({ points }: { points: Arc["points"] }) {
  return (
    <NarrowTable
      caption="Your arc, one by one, the latest first"
      columns={columns}
      className="app-points"
    >
      {points.map((point) => (
        <tr key={point.id} className="nhsuk-table__row">
          <NarrowCell column="What">
            {point.path ? <Link to={point.path}>{point.title}</Link> : point.title}
          </NarrowCell>
          <NarrowCell column="From">{point.who}</NarrowCell>
          <NarrowCell column="When">{point.when}</NarrowCell>
          <NarrowCell column="In words">
            {point.text}
            {point.isMoved && point.evidenceId && <Moved evidenceId={point.evidenceId} />}
            {point.evidenceId && (
              <p>
                <Link to={`/growth/evidence/${point.evidenceId}/edit`}>
                  Change<span className="nhsuk-u-visually-hidden"> {point.title}</span>
                </Link>
              </p>
            )}
          </NarrowCell>
        </tr>
      ))}
    </NarrowTable>
  );
}

function Moved({ evidenceId }: { evidenceId: string }) {
  return (
    <Form method="post" action={`/growth/evidence/${evidenceId}/confirmation`}>
      <strong>Moved when the framework changed: look again.</strong>{" "}
      <button type="submit" className="app-link-button">
        It still fits here
      </button>
    </Form>
  );
}
