import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { Domains } from "./domains.tsx";
import { readFrameworks } from "./framework.server.ts";

export const meta = titled("Competencies");

export const loader = signedIn((actor) => readFrameworks(actor));

export default function Competencies() {
  const frameworks = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Competencies</h1>
      <p>
        <Link to="/rating-requests">Questions for a rating</Link>
      </p>
      {frameworks.length === 0 && <p>Your cohort’s framework will be here.</p>}
      {frameworks.map((framework) => (
        <section key={framework.id}>
          <p className="app-lead">
            {framework.title}, version {framework.version}. Levels of each competency, lowest first:{" "}
            {framework.levelNames.join(", ").toLowerCase()}.
          </p>
          <Domains
            {...framework}
            competencyActs={({ id, title }) => <Link to={`/competencies/${id}`}>Open {title}</Link>}
          />
        </section>
      ))}
    </>
  );
}
