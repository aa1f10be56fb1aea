import { Form, useNavigation, useSubmit } from "@remix-run/react";
import { Button, Select, TextInput } from "nhsuk-react-components";
import { useEffect, useRef } from "react";
import { type PeopleFilter, standings } from "./people-filter.ts";
import { roleKinds, roles } from "./roles.ts";

/** Long enough for the next letter to be typed, in milliseconds. */
const pause = 250;

type Props = { filter: PeopleFilter; cohorts: { id: string; name: string }[] };

/** Whom the list is to show. With script it follows as one types; without, there is the button. */
export function PeopleFilters({ filter, cohorts }: Props) {
  const submit = useSubmit();
  const { state } = useNavigation();
  const timer = useRef<number>();
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const follow = ({ currentTarget }: { currentTarget: HTMLFormElement }, wait: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(
      () => submit(currentTarget, { replace: true, preventScrollReset: true }),
      wait,
    );
  };
  return (
    <Form
      method="get"
      role="search"
      aria-label="People"
      className="app-filter"
      onChange={(event) => follow(event, pause)}
      onSubmit={() => window.clearTimeout(timer.current)}
      preventScrollReset
    >
      <TextInput
        label="Name or email address"
        id="words"
        name="words"
        type="search"
        autoComplete="off"
        defaultValue={filter.words}
      />
      <Select label="Role" id="role" name="role" defaultValue={filter.role ?? ""}>
        <Select.Option value="">Any role</Select.Option>
        {roleKinds.map((kind) => (
          <Select.Option key={kind} value={kind}>
            {roles[kind].name}
          </Select.Option>
        ))}
      </Select>
      {cohorts.length > 1 && (
        <Select label="Cohort" id="cohort" name="cohort" defaultValue={filter.cohortId ?? ""}>
          <Select.Option value="">Any cohort</Select.Option>
          {cohorts.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
      )}
      <Select label="Who" id="standing" name="standing" defaultValue={filter.standing}>
        {Object.entries(standings).map(([standing, text]) => (
          <Select.Option key={standing} value={standing}>
            {text}
          </Select.Option>
        ))}
      </Select>
      <Button type="submit" secondary aria-busy={state === "loading"}>
        Search
      </Button>
    </Form>
  );
}
