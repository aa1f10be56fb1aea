import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Choices } from "../ui/choices.tsx";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { newDriverForm } from "./driver-form.ts";
import { levelTitle, levelWords } from "./driver-rules.ts";
import { addDriver } from "./drivers.server.ts";
import { openNewDriver } from "./open-new.server.ts";

export const meta = titled("Add to the driver diagram");

export const loader = signedIn((actor, { params, request }) =>
  openNewDriver(actor, params.challengeId, new URL(request.url).searchParams.get("above")),
);

export const action = signedInForm(newDriverForm, async (actor, { params }, value, refuse) => {
  const added = await addDriver(actor, params.challengeId, value);
  if ("refused" in added) return refuse(added.refused);
  const path = `/challenges/${params.challengeId}/drivers`;
  return done(`${path}?at=${added.id}`, `The ${levelWords[value.level]} is in the diagram.`);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

const questions = {
  aim: "What is to become different: how much, for whom, by when?",
  primary: "What, above all, does it depend on?",
  secondary: "What does that depend on, that somebody could change?",
  idea: "What could you try?",
} as const;

export default function NewDriver() {
  const { challenge, above, levels, text } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [usual] = levels;
  const title = levels.length === 1 && usual ? `Add ${usual === "aim" ? "an" : "a"}` : "";
  return (
    <>
      <Problems of={answer} />
      <h1>{title && usual ? `${title} ${levelWords[usual]}` : "Add what drives it"}</h1>
      <p className="app-soft">{challenge.title}</p>
      {above && (
        <p className="app-said-so">
          Below the {levelWords[above.level]} <strong>{above.text}</strong>
        </p>
      )}
      <Form method="post">
        <input type="hidden" name="aboveId" value={above?.id ?? ""} />
        {levels.length === 1 ? (
          <input type="hidden" name="level" value={usual} />
        ) : (
          <Choices
            legend="What is it?"
            choices={levels.map((value) => ({
              value,
              label: levelTitle(value),
              hint: questions[value],
            }))}
            {...field("level", answer, usual)}
          />
        )}
        <Textarea
          label={levels.length === 1 && usual ? questions[usual] : "In a few words"}
          hint="150 characters or fewer"
          rows={2}
          {...field("text", answer, text)}
        />
        <Button type="submit">Add it</Button>
      </Form>
      <Link to={`/challenges/${challenge.id}/drivers`}>Back, adding nothing</Link>
    </>
  );
}
