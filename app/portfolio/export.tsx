import { redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { RecognisablePlaces } from "../journal/recognisable-places.tsx";
import { hasLooked } from "../journal/share-form.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { Choices } from "../ui/choices.tsx";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { exportForm } from "./portfolio-forms.ts";
import { openTakingAway } from "./take-away.server.ts";

export const meta = titled("Take your portfolio away");

export const loader = signedIn((actor) => openTakingAway(actor));

export const action = signedInForm(exportForm, async (actor, _args, { format, looked }, refuse) => {
  const { found } = await openTakingAway(actor);
  if (!hasLooked(found, looked)) return refuse({ looked: [found] });
  return redirect(`/portfolio/file/${format}`);
});

const formats = [
  {
    value: "pdf",
    label: "PDF",
    hint: "To print or to send: tagged, so that screen readers read it well",
  },
  {
    value: "zip",
    label: "Archive",
    hint: "A page that any browser opens for good, without Headroom, with the PDF and the file below",
  },
  { value: "json", label: "JSON", hint: "To bring into Headroom again, here or elsewhere" },
];

export default function TakeAway() {
  const { title, places, found } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Take your portfolio away</h1>
      <p className="app-lead">{title}</p>
      <p>What you take away is yours to look after: whoever gets the file can read all of it.</p>
      {/* The answer is a file, which the browser alone knows to save. */}
      <Form method="post" reloadDocument>
        <Choices
          legend="How would you like it?"
          choices={formats}
          {...field("format", answer, "pdf")}
        />
        <RecognisablePlaces
          places={places}
          found={found}
          answer={answer}
          goesOn="I have looked, and want to take it away as it is"
        />
        <Button type="submit">Take it away</Button>
      </Form>
      <Link to="/portfolio">Back to your portfolio</Link>
    </>
  );
}
