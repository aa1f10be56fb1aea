import { Form } from "@remix-run/react";
import { Button, Radios } from "nhsuk-react-components";
import { field } from "../ui/form.tsx";

type Time = { id: string; when: string; choice: string | null; clashes: string[] };

const choices = [
  ["yes", "Yes"],
  ["ifNeedBe", "If need be"],
  ["no", "No"],
] as const;

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
  return times.map(({ id, when, choice, clashes }) => {
    const { error, defaultValue } = field(`time.${id}`, answer, choice);
    return (
      <Radios
        key={id}
        id={`time.${id}-choices`}
        name={`time.${id}`}
        legend={when}
        legendProps={{ size: "s" }}
        hint={clashes.join(" ") || undefined}
        error={error}
        inline
        small
      >
        {choices.map(([value, label], index) => (
          <Radios.Item
            key={value}
            id={index === 0 ? `time.${id}` : `time.${id}-${value}`}
            value={value}
            defaultChecked={defaultValue === value}
          >
            {label}
          </Radios.Item>
        ))}
      </Radios>
    );
  });
}
