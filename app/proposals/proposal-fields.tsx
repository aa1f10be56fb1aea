import { Select, TextInput, Textarea } from "nhsuk-react-components";
import type { ReactNode } from "react";
import { Choices } from "../ui/choices.tsx";
import { field } from "../ui/form.tsx";
import { kinds, scales, surenesses } from "./kinds.ts";
import type { ProposalText } from "./proposal-text.ts";
import { ReadinessFields } from "./readiness-fields.tsx";

/** What the fields hold: as the proposal says it, days as a date field writes them. */
export type Typed = Omit<ProposalText, "lookAgainOn"> & { lookAgainOn: string };

type Props = {
  text?: Typed;
  offered: { id: string; name: string }[];
  answer?: object;
};

/** The questions of a proposal, in four parts, each with why it is asked. */
export function ProposalFields({ text, offered, answer }: Props) {
  const area = (name: keyof Typed, label: string, hint: string, rows = 5) => (
    <Textarea
      label={label}
      hint={hint}
      rows={rows}
      {...field(name, answer, String(text?.[name] ?? ""))}
    />
  );
  return (
    <>
      <Part title="The challenge">
        <TextInput
          label="Working title"
          hint="A line that people on the ward or in the street would recognise"
          {...field("title", answer, text?.title)}
        />
        {area("problem", "What is the problem?", "In plain words, as you would tell a neighbour")}
        {area(
          "affected",
          "Who is affected, and how?",
          "Patients, families, staff. A fellow starts by listening to them",
          4,
        )}
        {area(
          "earlier",
          "What has been tried, and why did it fall short?",
          "If it could be solved the usual way, it would not need a fellow",
        )}
        {area("whyNow", "Why now?", "What makes this the year in which something can move", 3)}
      </Part>
      <Part title="Its size and kind">
        <Choices
          legend="How many people is it about?"
          hint="Too small and it is a project; too large and a year is lost in it"
          choices={Object.entries(scales).map(([value, choice]) => ({ value, ...choice }))}
          {...field("scale", answer, text?.scale)}
        />
        <Choices
          legend="What kind of problem is most of it?"
          hint="Each kind asks for another way of leading, and fellows learn the second"
          choices={Object.entries(kinds).map(([value, choice]) => ({ value, ...choice }))}
          {...field("kind", answer, text?.kind)}
        />
        {area(
          "kindOfParts",
          "Are parts of it of another kind? (optional)",
          "Most problems are mixed: a wicked one can hold a tame one",
          3,
        )}
        <Choices
          legend="How sure are you of the kind?"
          hint="A guess is welcome. It tells us what to talk about"
          choices={surenesses.map((label, at) => ({ value: String(at + 1), label }))}
          isInline
          {...field("sureness", answer, text?.sureness)}
        />
        <TextInput
          label="When should the kind be looked at again? (optional)"
          hint="Problems change their kind as people learn about them"
          type="date"
          width={10}
          {...field("lookAgainOn", answer, text?.lookAgainOn)}
        />
      </Part>
      <Part title="Who stands behind it">
        <Select
          label="Which year is it for?"
          hint="So that the people who teach that year can help with the draft"
          {...field("cohortId", answer, text?.cohortId)}
        >
          <Select.Option value="">Not settled yet</Select.Option>
          {offered.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
        <TextInput
          label="Who sponsors it?"
          hint="A name and a post: a director who can open doors"
          {...field("sponsor", answer, text?.sponsor)}
        />
        <TextInput
          label="Who would be the mentor?"
          hint="A name and a post: somebody who gives cover for trying things out, and is not the sponsor"
          {...field("mentor", answer, text?.mentor)}
        />
        {area(
          "protectedTime",
          "How is the fellow’s time protected?",
          "At most three clinical sessions a week. Say who covers on a bad day",
          3,
        )}
        {area(
          "data",
          "What data is there?",
          "Counts, stories, complaints. Little is fine; unknown is a finding",
          3,
        )}
      </Part>
      <Part title="Readiness check">
        <ReadinessFields text={text} answer={answer} />
      </Part>
    </>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="app-sheet app-part" aria-label={title}>
    <h2>{title}</h2>
    {children}
  </section>
);
