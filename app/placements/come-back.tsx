import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { returnForm } from "./pause-form.server.ts";
import { endPause, findPause, openReturn } from "./pauses.server.ts";

export const meta = titled("Back from a pause");

export const loader = signedIn((actor, { params }) => openReturn(actor, params));

export const action = signedInForm(
  async (actor, { params }) => {
    const { year, pause } = await findPause(actor, params);
    return returnForm(year, pause);
  },
  async (actor, { params }, { until }) =>
    done(`/fellows/${params.fellowId}`, await endPause(actor, params, until)),
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function ComeBack() {
  const { id, name, from, until, lastDay } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>When is {name} back?</h1>
      <p className="app-lead">
        Away from {from}. As it stands, the year ends on {lastDay}.
      </p>
      <p>
        The year’s end moves by the days away, and so does each host review that was still to come
        and that nobody has signed.
      </p>
      <Form method="post" noValidate>
        <TextInput
          label="First day back"
          type="date"
          width={10}
          {...field("until", answer, until)}
        />
        <Button type="submit">Save, and move the year</Button>
      </Form>
      <Link to={`/fellows/${id}`}>Back, changing nothing</Link>
    </>
  );
}
