import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, errorsOf } from "../ui/form.tsx";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { openChoosing, putIn } from "./choose-items.server.ts";
import { itemsForm } from "./portfolio-forms.ts";

export const meta = titled("Put something into your portfolio");

export const loader = signedIn((actor, { request }) => openChoosing(actor, pageNumber(request)));

export const action = signedInForm(itemsForm, async (actor, _args, { item }) => {
  await putIn(actor, item);
  return done("/portfolio", item.length === 1 ? "It is in." : `${item.length} are in.`);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

const legends = {
  reflection: "Reflections",
  update: "Monthly updates",
  activity: "Workshops and assignments",
  competency: "Competencies, with how you were seen over time and your evidence",
  shifts: "How you see yourself",
};

export default function AddItems() {
  const { page, hasMore, kinds } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const offered = kinds.filter(({ choices }) => choices.length > 0);
  return (
    <>
      <Problems of={answer} />
      <h1>Put something in</h1>
      <p className="app-lead">
        Tick what you would like to show. You can say why each is there afterwards.
      </p>
      {offered.length === 0 ? (
        <p>All that you have is in it. What you write from now on will be here.</p>
      ) : (
        <Form method="post">
          {offered.map(({ kind, choices }, at) => (
            <Checkboxes
              key={kind}
              id={at === 0 ? "item-choices" : `${kind}-choices`}
              name="item"
              legend={legends[kind]}
              legendProps={{ size: "s" }}
              error={at === 0 ? errorsOf(answer, "item")[0] : undefined}
            >
              {choices.map(({ value, title, hint }, index) => (
                <Checkboxes.Item
                  key={value}
                  id={at === 0 && index === 0 ? "item" : value}
                  value={value}
                  hint={hint || undefined}
                >
                  {title}
                </Checkboxes.Item>
              ))}
            </Checkboxes>
          ))}
          <Button type="submit">Put them in</Button>
        </Form>
      )}
      {(hasMore || page > 1) && (
        <p>Earlier reflections are on the next page. Put in what you ticked here first.</p>
      )}
      <PageLinks page={page} hasMore={hasMore} />
      <Link to="/portfolio">Back to your portfolio</Link>
    </>
  );
}
