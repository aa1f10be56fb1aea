import { useActionData, useLoaderData } from "@remix-run/react";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { titled } from "../ui/titled.ts";
import { lookBackForm } from "./look-back-form.server.ts";
import { LookBackPage } from "./look-back-page.tsx";
import { answerLookBack, openLookBack, ownLookBack } from "./look-backs.server.ts";

export const meta = titled("Does it still stand?");

export const loader = signedIn((actor, { params }) =>
  openLookBack(ownLookBack(actor, params.lookBackId)),
);

export const action = signedInForm(lookBackForm, async (actor, { params }, value) => {
  await answerLookBack(ownLookBack(actor, params.lookBackId), value);
  return done(`/look-backs/${params.lookBackId}`, "Your answer is sent.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function LookBack() {
  const lookBack = useLoaderData<typeof loader>();
  return <LookBackPage lookBack={lookBack} answer={useActionData<typeof action>()} />;
}
