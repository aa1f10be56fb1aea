import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { openAddress, putAddressRight } from "./approval.server.ts";
import { addressForm } from "./rater-form.ts";

export const meta = titled("Put an address right");

export const loader = signedIn((actor, { params }) => openAddress(actor, params));

export const action = signedInForm(addressForm, async (actor, { params }, value, refuse) => {
  const refused = await putAddressRight(actor, params, value);
  if (refused) return refuse(refused);
  return done(`/feedback/${params.feedbackId}`, "Put right. A new link is on its way.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function PutAddressRight() {
  const { feedbackId, fellow, rater } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Put the address of {rater.name} right</h1>
      <p>
        A new link goes to the right address, and the old one stops working. If anything was
        answered from the wrong address, it is removed; you are not told whether there was.
      </p>
      <Form method="post">
        <TextInput label="Name" autoComplete="off" {...field("name", answer, rater.name)} />
        <TextInput
          label="Email address"
          type="email"
          autoComplete="off"
          spellCheck={false}
          {...field("email", answer, rater.email)}
        />
        <Button type="submit">Save and send a new link</Button>
      </Form>
      <Link to={`/feedback/${feedbackId}`}>Back to {fellow}’s feedback</Link>
    </>
  );
}
