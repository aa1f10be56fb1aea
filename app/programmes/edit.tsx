import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes, TextInput, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { findProgramme } from "./find-programme.server.ts";
import { programmeForm } from "./programme-form.ts";
import { changeProgramme } from "./programmes.server.ts";

export const meta = titled("About the programme");

export const loader = signedIn(async (actor, { params }) => ({
  programme: await findProgramme(actor, params.programmeId),
  publicPages: addressOf("/hosting/"),
}));

export const action = signedInForm(programmeForm, async (actor, { params }, value) => {
  await changeProgramme(actor, params.programmeId, value);
  return done(`/programmes/${params.programmeId}`, "Saved.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditProgramme() {
  const { programme, publicPages } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const interest = field("takesInterest", answer, programme.takesInterest ? "yes" : "");
  return (
    <>
      <Problems of={answer} />
      <h1>About {programme.name}</h1>
      <Form method="post">
        <TextInput label="Name" {...field("name", answer, programme.name)} />
        <TextInput
          label="Data controller (optional)"
          hint="Who answers for its people’s data by law, such as a university. The privacy page names them."
          {...field("controller", answer, programme.controller)}
        />
        <h2>Its public page for hosts</h2>
        <TextInput
          label="Name in addresses"
          hint={`The page is at ${publicPages} followed by this. Links to the old name stop working when you change it.`}
          autoCapitalize="none"
          spellCheck={false}
          {...field("slug", answer, programme.slug)}
        />
        <Textarea
          label="Words for organisations that think of hosting (optional)"
          hint="What a fellow brings, what a host gives, and when to apply"
          rows={8}
          {...field("forHosts", answer, programme.forHosts)}
        />
        <Checkboxes
          legend="Expressions of interest"
          id="takesInterest-choices"
          name="takesInterest"
          error={interest.error}
        >
          <Checkboxes.Item
            id="takesInterest"
            value="yes"
            hint="While this is not ticked, the public page says that none are taken now"
            defaultChecked={interest.defaultValue === "yes"}
          >
            Organisations may express interest on the page
          </Checkboxes.Item>
        </Checkboxes>
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/programmes/${programme.id}`}>Back, changing nothing</Link>
    </>
  );
}
