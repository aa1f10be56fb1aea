import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { Conflict } from "../server/errors.server.ts";
import { readForm } from "../server/form.server.ts";
import { open } from "../server/guard.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { expressInterest, openHosting } from "./express-interest.server.ts";
import { HostingWords } from "./hosting-words.tsx";
import { InterestFields } from "./interest-fields.tsx";
import { interestForm } from "./interest-form.ts";

export const meta = ({ data }: { data?: { name: string } }) => [
  { title: `Host a fellow${data ? `: ${data.name}` : ""} – Headroom` },
];

export const loader = open(({ params }) => openHosting(params.slug));

export const action = open(async ({ params, request }) => {
  const form = await readForm(request, interestForm);
  if (form.refused) return form.refused;
  try {
    const network = request.headers.get("x-client-ip") ?? "";
    await expressInterest(params.slug, form.value, network);
    return data({ sentTo: form.value.email });
  } catch (error) {
    if (error instanceof Conflict) return form.refuse({ form: [error.message] }, error);
    throw error;
  }
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Hosting() {
  const { name, forHosts, stamp } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "sentTo" in answer) return <CheckYourMail address={answer.sentTo} />;
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{name}</p>
      <h1>Host a fellow</h1>
      <HostingWords forHosts={forHosts} />
      {stamp === null ? (
        <div className="app-sheet">
          <h2>Not at present</h2>
          <p>
            {name} is not looking for new hosts just now. Come back later, or ask the programme when
            it opens again.
          </p>
        </div>
      ) : (
        <Form method="post" className="app-sheet">
          <h2>Tell us that you are interested</h2>
          <p>
            Five minutes, and nothing is settled by it. We mail you a link that shows us the address
            is yours; then somebody from the programme reads what you wrote and answers you.
          </p>
          <input {...hidden("stamp", answer, stamp)} />
          <InterestFields answer={answer} />
          <Button type="submit">Send it</Button>
        </Form>
      )}
    </>
  );
}

function CheckYourMail({ address }: { address: string }) {
  return (
    <>
      <h1>Check your email</h1>
      <p>
        A link is on its way to {address}. Open it within seven days and press the button there, and
        what you wrote reaches the programme.
      </p>
      <p>Nothing there? Look in your spam folder, or see whether the address is right.</p>
    </>
  );
}
