import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { audiences } from "../policy/profiles.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { ProfileFields } from "./profile-fields.tsx";
import { profileForm } from "./profile-form.ts";
import { openProfile, saveProfile } from "./profile.server.ts";
import { ReadersPanel } from "./readers-panel.tsx";

export const meta = titled("Your profile");

export const loader = signedIn(openProfile);

export const action = signedInForm(profileForm(audiences), async (actor, _args, value) => {
  await saveProfile(actor, value);
  return done(`/directory/${actor.id}`, "Your profile is saved.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Profile() {
  const { id, seen, ...profile } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="app-columns app-wide">
      <div>
        <Problems of={answer} />
        <h1>Your profile</h1>
        <p className="app-lead">
          So that others in the network find you, and know what to ask you. Only your name is
          needed.
        </p>
        <p>
          <Link to="/account/photo">Add or change your photo</Link>
        </p>
        <Form method="post">
          <input {...hidden("seen", answer, seen)} />
          <ProfileFields {...profile} answer={answer} />
          <div className="app-actions">
            <Button type="submit">Save your profile</Button>
            <Link to={`/directory/${id}`}>See your page</Link>
          </div>
        </Form>
      </div>
      <aside aria-label="About the choices">
        <ReadersPanel readers={profile.readers} />
      </aside>
    </div>
  );
}
