import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { z } from "zod";
import { FileField } from "../files/file-field.tsx";
import { FileList } from "../files/file-list.tsx";
import { NotAFile } from "../files/not-a-file.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { handInSlides, openSlides } from "./hand-in.server.ts";

export const meta = titled("Hand in your slides");

export const loader = signedIn((actor, { params }) => openSlides(actor, params.presentationId));

const slidesForm = z.object({ file: z.file({ error: "Choose your slides" }) });

export const action = signedInForm(slidesForm, async (actor, { params }, { file }, refuse) => {
  try {
    await handInSlides(actor, params.presentationId, file);
  } catch (error) {
    if (error instanceof NotAFile) return refuse({ file: [error.message] });
    throw error;
  }
  return done(`/presentations/${params.presentationId}`, "Your slides are handed in.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Slides() {
  const { id, when, slides, limit } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Hand in your slides</h1>
      <p className="app-soft">{when}</p>
      <p className="app-lead">You can hand in others until you present, and afterwards.</p>
      {slides && (
        <>
          <h2>Handed in</h2>
          <FileList files={[slides]} />
        </>
      )}
      <Form method="post" encType="multipart/form-data">
        <FileField
          label={slides ? "Slides to take their place" : "Slides"}
          limit={limit}
          answer={answer}
        />
        <Button type="submit">Hand them in</Button>
      </Form>
      <Link to={`/presentations/${id}`}>Back, changing nothing</Link>
    </>
  );
}
