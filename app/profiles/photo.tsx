import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { audiences } from "../policy/profiles.ts";
import { readForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { UploadField } from "../ui/upload-field.tsx";
import { uploadLimits } from "../ui/upload-limits.ts";
import { NotAPhoto } from "./make-photo.server.ts";
import { photoForm } from "./photo-form.ts";
import { openPhoto, savePhoto } from "./photos.server.ts";
import { Portrait } from "./portrait.tsx";
import { ReadersPanel } from "./readers-panel.tsx";
import { ReadersSelect } from "./readers-select.tsx";

export const meta = titled("Your photo");

export const loader = signedIn(openPhoto);

export const action = signedIn(async (actor, { request }) => {
  const { value, refused, refuse } = await readForm(request, photoForm(audiences.photo));
  if (refused) return refused;
  try {
    await savePhoto(actor, value.photo, value.readers);
  } catch (error) {
    if (error instanceof NotAPhoto) return refuse({ photo: [error.message] });
    throw error;
  }
  return done("/account/photo", "Saved.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Photo() {
  const { person, audiences, readers, ...who } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="app-columns app-wide">
      <div>
        <Problems of={answer} />
        <h1>Your photo</h1>
        <p className="app-lead">
          It is cut to a square around its middle. When and where it was taken, and everything else
          that a camera writes into a picture, is left out.
        </p>
        <div className="app-photo">
          <Portrait person={person} large />
          {person.photo ? (
            <Link to="removal">Remove your photo</Link>
          ) : (
            <p className="app-soft">Until you add a photo, your initials are shown.</p>
          )}
        </div>
        <Form method="post" encType="multipart/form-data">
          <UploadField
            name="photo"
            label={person.photo ? "Another photo" : "Photo"}
            hint="JPEG, PNG or WebP, 10 MB at most"
            accept="image/jpeg,image/png,image/webp"
            limit={uploadLimits.photo}
            answer={answer}
          />
          <ReadersSelect
            name="readers"
            label="Who can see your photo"
            audiences={audiences}
            readers={who}
            value={readers}
            answer={answer}
          />
          <Button type="submit">Save</Button>
        </Form>
        <p>
          <Link to="/account/profile">Back to your profile</Link>
        </p>
      </div>
      <aside aria-label="About the choices">
        <ReadersPanel readers={who} />
      </aside>
    </div>
  );
}
