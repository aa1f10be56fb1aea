import { Checkboxes, Fieldset, Select, TextInput } from "nhsuk-react-components";
import { type Answer, errorsOf, field } from "../ui/form.tsx";

/** How a monthly update is named among what can be chosen. */
export const updateChoice = (id: string) => `update:${id}`;
/** How a meeting or an action of the set is. */
export const meetingChoice = (id: string) => `meeting:${id}`;
export const actionChoice = (id: string) => `action:${id}`;
/** How a goal is. */
export const goalChoice = (id: string) => `goal:${id}`;
/** The box that stands for a competency. */
export const competencyField = (id: string) => `competency-${id}`;

type Choices = { id: string; name: string }[];
type WhatProps = {
  updates: Choices;
  meetings: Choices;
  actions: Choices;
  goals: Choices;
  /** What the fellow came from, chosen. */
  chosen: string;
  answer?: Answer;
};

/** What is to be linked: an update, a goal, a meeting or an action of the set, or a workshop or assignment by name and day. */
export function WhatFields({ updates, meetings, actions, goals, chosen, answer }: WhatProps) {
  const groups = [
    { label: "Your monthly updates", choices: updates, valueOf: updateChoice },
    { label: "Your goals", choices: goals, valueOf: goalChoice },
    { label: "Meetings of your set", choices: meetings, valueOf: meetingChoice },
    { label: "Your actions from the set", choices: actions, valueOf: actionChoice },
  ].filter(({ choices }) => choices.length > 0);
  return (
    <>
      <Select
        label="What was it?"
        hint="Reflections are linked from their own page in your journal"
        {...field("what", answer, chosen)}
      >
        <Select.Option value="">Choose one</Select.Option>
        <Select.Option value="workshop">A workshop</Select.Option>
        <Select.Option value="assignment">An assignment</Select.Option>
        {groups.map(({ label, choices, valueOf }) => (
          <optgroup key={label} label={label}>
            {choices.map(({ id, name }) => (
              <Select.Option key={id} value={valueOf(id)}>
                {name}
              </Select.Option>
            ))}
          </optgroup>
        ))}
      </Select>
      <Fieldset>
        <Fieldset.Legend size="s">For a workshop or an assignment</Fieldset.Legend>
        <NamedFields answer={answer} />
      </Fieldset>
    </>
  );
}

/** The name and the day of what has no page of its own. */
export function NamedFields({
  title,
  day,
  answer,
}: {
  title?: string;
  day?: string;
  answer?: Answer;
}) {
  return (
    <>
      <TextInput label="What was it called?" {...field("title", answer, title)} />
      <TextInput label="Day" type="date" width={10} {...field("day", answer, day)} />
    </>
  );
}

/** What it shows, in the fellow's own words. */
export function ShowsField({ shows, answer }: { shows?: string; answer?: Answer }) {
  return (
    <TextInput
      label="What does it show?"
      hint="One line, in your own words"
      {...field("shows", answer, shows)}
    />
  );
}

type CompetenciesProps = {
  domains: { title: string; competencies: { id: string; title: string }[] }[];
  /** The one that the fellow came from, ticked. */
  chosen: string | null;
  answer?: Answer;
};

/** Which competencies it shows something of. */
export function CompetencyBoxes({ domains, chosen, answer }: CompetenciesProps) {
  const [error] = errorsOf(answer, "competencies");
  const first = domains[0]?.competencies[0]?.id;
  return (
    <Fieldset>
      <Fieldset.Legend size="m">Which competencies does it show something of?</Fieldset.Legend>
      {domains.map(({ title, competencies }, index) => (
        <Checkboxes
          key={title}
          id={`domain-${index}`}
          name="competencies"
          legend={title}
          legendProps={{ size: "s" }}
          error={index === 0 ? error : undefined}
          small
        >
          {competencies.map((competency) => {
            const ticked = field(
              competencyField(competency.id),
              answer,
              competency.id === chosen ? "yes" : "",
            );
            return (
              <Checkboxes.Item
                key={competency.id}
                id={competency.id === first ? "competencies" : ticked.id}
                name={ticked.name}
                value="yes"
                defaultChecked={ticked.defaultValue === "yes"}
              >
                {competency.title}
              </Checkboxes.Item>
            );
          })}
        </Checkboxes>
      ))}
    </Fieldset>
  );
}
