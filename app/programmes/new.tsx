import { Form, Link, useActionData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { newProgrammeForm } from "./programme-form.ts";
import { makeProgramme, mustLead } from "./programmes.server.ts";

export const meta = titled("Begin another programme");

export const loader = signedIn((actor) => {
  mustLead(actor);
  return null;
});

export const action = signedInForm(newProgrammeForm, async (actor, _args, { name }) =>
  done(`/programmes/${await makeProgramme(actor, name)}`, "The programme is there. You lead it."),
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewProgramme() {
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Begin another programme</h1>
      <p className="app-lead">
        A programme has people, hosts and cohorts of its own. For another year of the same
        fellowship, make a cohort in the programme that is there.
      </p>
      <Form method="post">
        <TextInput label="Name of the programme" {...field("name", answer)} />
        <Button type="submit">Begin it</Button>
      </Form>
      <Link to="/programmes">Back, beginning none</Link>
    </>
  );
}
