import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { postedFields } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { listTemplates, startEntry } from "./entries.server.ts";

export const meta = titled("Write a reflection");

export const loader = signedIn((actor) => listTemplates(actor));

export const action = signedIn(async (actor, { request }) => {
  const template = String((await postedFields(request)).get("template") ?? "");
  return redirect(`/journal/${await startEntry(actor, template)}/edit`);
});

export default function NewReflection() {
  const templates = useLoaderData<typeof loader>();
  return (
    <>
      <h1>How would you like to reflect?</h1>
      <p className="app-lead">
        A reflection holds what you learned, not the facts of an event. Leave out names and anything
        by which a patient could be known.
      </p>
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
