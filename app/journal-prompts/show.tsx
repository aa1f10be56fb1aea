import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { readPrompt } from "./offered.server.ts";
import { Questions } from "./questions-list.tsx";

export const meta = ({ data }: { data?: { title: string } }) => [
  { title: `${data?.title ?? "Prompt"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readPrompt(actor, params.promptId));

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Prompt() {
  const prompt = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        {prompt.may.change ? (
          <Link to={`/cohorts/${prompt.cohort.id}/journal-prompts`}>
            {prompt.cohort.name}: prompts for reflection
          </Link>
        ) : (
          "From your programme"
        )}
      </p>
      <h1>{prompt.title}</h1>
      <p className="app-soft">
        {prompt.when} · about {prompt.takes}
      </p>
      {prompt.introduction && <p className="app-said-so">{prompt.introduction}</p>}
      <h2>What it asks</h2>
      <Questions of={prompt.questions} />
      {prompt.may.begin && <Begin prompt={prompt} />}
      {prompt.may.change && <LookAfter prompt={prompt} />}
    </>
  );
}

function Begin({ prompt: { id, begun } }: { prompt: Shown }) {
  return (
    <>
      {begun ? (
        <p>
          <Link to={`/journal/${begun.entryId}`}>You began this on {begun.on}</Link>
        </p>
      ) : (
        <Form method="post" action={`/journal-prompts/${id}/reflection`}>
          <Button type="submit">Begin writing</Button>
        </Form>
      )}
      <p>
        What you write is yours alone, until you share a copy. Those who run the programme see how
        many fellows have begun, never who, and nothing of what you write.
      </p>
    </>
  );
}

function LookAfter({ prompt: { id, count, isWithdrawn } }: { prompt: Shown }) {
  return (
    <>
      {count && <p>{count}.</p>}
      {isWithdrawn ? (
        <p>It is no longer offered. What was begun stays its writer’s.</p>
      ) : (
        <p className="app-actions">
          <Link to={`/journal-prompts/${id}/edit`} className="nhsuk-button">
            Change it
          </Link>
          <Link to={`/journal-prompts/${id}/withdrawal`}>Withdraw it</Link>
        </p>
      )}
    </>
  );
}
