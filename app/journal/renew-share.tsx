import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { z } from "zod";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { RecognisablePlaces } from "./recognisable-places.tsx";
import { hasLooked } from "./share-form.ts";
import { openRenewal, renewShare } from "./share-entry.server.ts";

export const meta = titled("Share the newer text");

export const loader = signedIn((actor, { params }) => openRenewal(actor, params.shareId));

export const action = signedInForm(
  z.object({ looked: z.string().optional() }),
  async (actor, { params }, { looked }, refuse) => {
    const { found, entryId } = await openRenewal(actor, params.shareId);
    if (!hasLooked(found, looked)) return refuse({ looked: [found] });
    await renewShare(actor, params.shareId);
    return done(
      `/journal/${entryId}`,
      "They have the text as it stands now. What was said about it stays with it.",
    );
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function RenewShare() {
  const { entryId, title, places, found } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Share the newer text</h1>
      <p className="app-lead">{title}</p>
      <p>
        The same people read the text as it stands now, in place of the one they have. What was said
        about it stays.
      </p>
      <Form method="post">
        <RecognisablePlaces places={places} found={found} answer={answer} />
        <Button type="submit">Share the newer text</Button>
      </Form>
      <Link to={`/journal/${entryId}`}>Back, without sharing</Link>
    </>
  );
}
