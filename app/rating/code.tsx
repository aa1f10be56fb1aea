import { data, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useParams } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { z } from "zod";
import { readForm } from "../server/form.server.ts";
import { open } from "../server/guard.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { codeMinutes, enterCode } from "./codes.server.ts";
import { LinkDoesNotWork } from "./link-does-not-work.tsx";
import { readLink } from "./links.server.ts";

export { headers } from "../ui/not-indexed.ts";
export const meta = () => [
  { title: "Type the code – Headroom" },
  { name: "robots", content: "noindex" },
];

export const loader = open(async ({ params }) => {
  const link = await readLink(params.token, null);
  if (link?.isOpen && !link.isUsed) throw redirect(`/rating-links/${params.token}`);
  const status = link?.isOpen ? 200 : 410;
  return data({ link, minutes: codeMinutes }, { status });
});

const wrong = "Enter the six digits of the code";
/** Typed with or without spaces. */
const codeForm = z.object({
  code: z
    .string({ error: wrong })
    .transform((typed) => typed.replace(/\s/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, wrong)),
});

export const action = open(async ({ params, request }) => {
  const { value, refused, refuse } = await readForm(request, codeForm);
  if (refused) return refused;
  const entered = await enterCode(params.token, value.code);
  if (entered.wrong !== undefined) return refuse({ code: [entered.wrong] });
  return redirect(`/rating/${entered.id}`, { headers: { "Set-Cookie": entered.cookie } });
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Code() {
  const { link, minutes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { token } = useParams();
  if (!link?.isOpen) return <LinkDoesNotWork link={link} />;
  return (
    <>
      <Problems of={answer} />
      <h1>Type the code</h1>
      <Form method="post">
        <TextInput
          label="The six digits that were sent to you"
          hint={`The newest code works, for ${minutes} minutes. It can take a minute to arrive.`}
          inputMode="numeric"
          autoComplete="one-time-code"
          width={5}
          {...field("code", answer)}
        />
        <Button type="submit">Go on</Button>
      </Form>
      <Form method="post" action={`/rating-links/${token}/codes`}>
        <button type="submit" className="app-link-button">
          Send me another code
        </button>
      </Form>
    </>
  );
}
