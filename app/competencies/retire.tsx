import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { titled } from "../ui/titled.ts";
import { openRetirement, retireFramework } from "./publish.server.ts";

export const meta = titled("Retire a framework");

export const loader = signedIn((actor, { params }) => openRetirement(actor, params.frameworkId));

export const action = signedIn(async (actor, { params }) => {
  const { id, version } = await retireFramework(actor, params.frameworkId);
  return done(
    `/frameworks/${id}`,
    `Version ${version} is retired: new cohorts are not offered it.`,
  );
});

export default function Retire() {
  const { id, title, version, cohorts } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Retire version {version}?</h1>
      <p className="app-lead">{title}</p>
      <p>
        New cohorts are no longer offered it.{" "}
        {cohorts.length > 0
          ? `${cohorts.map(({ name }) => name).join(", ")} keep${cohorts.length === 1 ? "s" : ""} it.`
          : "No cohort uses it."}{" "}
        It stays readable, and cannot be published again; a draft can be begun from it.
      </p>
      <Form method="post">
        <Button type="submit">Retire it</Button>
      </Form>
      <Link to={`/frameworks/${id}`}>Back, changing nothing</Link>
    </>
  );
}
