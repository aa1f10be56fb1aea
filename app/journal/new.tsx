import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { postedFields } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { findCompetency } from "../competencies/framework.server.ts";
import { goalAsked } from "../goals/find-goal.server.ts";
import { listOffered } from "../journal-prompts/offered.server.ts";
import { OfferedPrompts } from "../journal-prompts/offered-prompts.tsx";
import type { Actor } from "../policy/actor.ts";
import { listTemplates, startEntry } from "./entries.server.ts";

export const meta = titled("Write a reflection");

export const loader = signedIn(async (actor, { request }) => ({
  templates: await listTemplates(actor),
  offered: await listOffered(actor),
  about: await competencyAsked(actor, request),
  goal: (await goalAsked(actor, request))?.purpose ?? null,
}));

export const action = signedIn(async (actor, { request }) => {
  const template = String((await postedFields(request)).get("template") ?? "");
  const about = await competencyAsked(actor, request);
  const goal = await goalAsked(actor, request);
  const competencyId = about?.id ?? goal?.competencyId;
  const query = competencyId ? `?competency=${competencyId}` : "";
  return redirect(`/journal/${await startEntry(actor, template, goal?.purpose)}/edit${query}`);
});

/** The competency that the address names, if the actor knows it: the reflection is begun for it. */
async function competencyAsked(actor: Actor, request: Request) {
  const asked = new URL(request.url).searchParams.get("competency");
  return asked ? findCompetency(actor, asked) : null;
}

export default function NewReflection() {
  const { templates, offered, about, goal } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>How would you like to reflect?</h1>
      <p className="app-lead">
        A reflection holds what you learned, not the facts of an event. Leave out names and anything
        by which a patient could be known.
      </p>
      {about && (
        <p>
          About <strong>{about.title}</strong>. You can link it to that while you write.
        </p>
      )}
      {goal && (
        <p>
          About your goal, <strong>{goal}</strong>. The reflection begins with it as its title.
        </p>
      )}
      <OfferedPrompts {...offered} />
      <h2>{offered.waiting.length > 0 ? "Or begin from a template" : "Begin from a template"}</h2>
      <ul className="app-choices app-wide">
        {templates.map((template) => (
          <li key={template.code}>
            <Form method="post">
              <input type="hidden" name="template" value={template.code} />
              <button type="submit" className="app-cast__person">
                <span className="app-cast__role">{template.takes}</span>
                <span className="app-cast__name">{template.title}</span>
                <span className="app-cast__about">
                  {template.prompts.length > 0
                    ? template.prompts.join(" ")
                    : "An empty page, and no questions."}
                </span>
                {template.after && <span className="app-cast__about">After {template.after}</span>}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  );
}
