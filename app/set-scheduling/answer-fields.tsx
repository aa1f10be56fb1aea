import { Form } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { Choices } from "../ui/choices.tsx";
import { field } from "../ui/form.tsx";

type Time = { id: string; when: string; choice: string | null; clashes: string[] };

const choices = [
  { value: "yes", label: "Yes" },
  { value: "ifNeedBe", label: "If need be" },
  { value: "no", label: "No" },
];

/** The press that says yes to every time of a poll. */
export function AllSuit({ times }: { times: Time[] }) {
  return (
    <Form method="post">
      {times.map(({ id }) => (
        <input key={id} type="hidden" name={`time.${id}`} value="yes" />
      ))}
      <Button type="submit" secondary>
        I can come to all {times.length}
      </Button>
    </Form>
  );
}

/** For each time of a poll, whether one can come. */
export function AnswerFields({ times, answer }: { times: Time[]; answer?: object }) {
  return times.map(({ id, when, choice, clashes }) => (
    <Choices
      key={id}
      legend={when}
      hint={clashes.join(" ") || undefined}
      choices={choices}
      isInline
      isSmall
      {...field(`time.${id}`, answer, choice)}
    />
  ));
}
