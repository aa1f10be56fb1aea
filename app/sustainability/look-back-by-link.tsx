import { useActionData, useLoaderData } from "@remix-run/react";
import { takingForm } from "../server/form.server.ts";
import { open } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { titled } from "../ui/titled.ts";
import { lookBackForm } from "./look-back-form.server.ts";
import { LookBackPage } from "./look-back-page.tsx";
import { answerLookBack, linkedLookBack, openLookBack } from "./look-backs.server.ts";

export { headers } from "../ui/not-indexed.ts";
export const meta = titled("Does it still stand?");

/** For whoever has the mailed link. Opening it changes nothing: mail scanners do it too. */
export const loader = open(({ params }) => openLookBack(linkedLookBack(params.token)));

const answering = takingForm(lookBackForm, async (_who: null, { params }, value) => {
  await answerLookBack(linkedLookBack(params.token), value);
  return done(`/look-back-links/${params.token}`, "Your answer is sent.");
});

export const action = open((args) => answering(null, args));

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function LookBackByLink() {
  const lookBack = useLoaderData<typeof loader>();
  return <LookBackPage lookBack={lookBack} answer={useActionData<typeof action>()} />;
}
