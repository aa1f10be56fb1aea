import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { titled } from "../ui/titled.ts";
import { openPhoto, removePhoto } from "./photos.server.ts";
import { Portrait } from "./portrait.tsx";

export const meta = titled("Remove your photo");

export const loader = signedIn(async (actor) => (await openPhoto(actor)).person);

export const action = signedIn(async (actor) => {
  await removePhoto(actor);
  return done("/account/photo", "Your photo is removed. Your initials are shown instead.");
});

export default function RemovePhoto() {
  const person = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Remove your photo</h1>
      <p>It is deleted at once. Who has seen it may see it for up to an hour more.</p>
      <div className="app-photo">
        <Portrait person={person} large />
      </div>
      <Form method="post">
        <Button type="submit">Remove the photo</Button>
      </Form>
      <Link to="/account/photo">Keep it</Link>
    </>
  );
}
