import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput, Textarea } from "nhsuk-react-components";
import { ProgressReaders } from "../progress/progress-readers.tsx";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { requestForm } from "./request-form.server.ts";
import { makeRequest, openRequest } from "./requests.server.ts";

export const meta = titled("Ask to be unblocked");

const monthOf = (request: Request) => new URL(request.url).searchParams.get("month") ?? "";

export const loader = signedIn((actor, { params, request }) =>
  openRequest(actor, params.fellowId, monthOf(request)),
);

export const action = signedInForm(
  (actor) => requestForm(actor.zone),
  async (actor, { params, request }, value) => {
    const month = monthOf(request);
    const id = await makeRequest(actor, params.fellowId, { ...value, month });
    return done(`/unblock-requests/${id}`, "Sent. Your sponsor is told by email.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewRequest() {
  const { fellowId, ask, replyBy, sponsors, readers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Ask to be unblocked</h1>
      <p className="app-lead">
        {sponsors.length > 0
          ? `${sponsors.join(" and ")} can open doors that you cannot. Ask for one thing.`
          : "You have no sponsor yet. Your host’s leads read it, and your sponsor will when there is one."}
      </p>
      <Form method="post" noValidate>
        <Textarea
          label="What would you like moved?"
          hint="What is in the way, and what would help"
          rows={5}
          {...field("ask", answer, ask)}
        />
        <TextInput
          label="By which day do you hope for an answer?"
          hint="They are reminded then, and you are not"
          type="date"
          width={10}
          {...field("replyBy", answer, replyBy)}
        />
        <ProgressReaders readers={readers} />
        <Button type="submit">Send the request</Button>
      </Form>
      <Link to={`/progress/${fellowId}`}>Back, asking nothing</Link>
    </>
  );
}
