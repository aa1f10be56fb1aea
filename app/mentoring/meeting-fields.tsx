import { Checkboxes, Details, TextInput, Textarea } from "nhsuk-react-components";
import { Choices } from "../ui/choices.tsx";
import { type Answer, field } from "../ui/form.tsx";
import { modeWords, modes, usualThemes } from "./meeting-words.ts";

type Titled = { id: string; title: string };
type Props = {
  other: string;
  offered: { goals: (Titled & { next: string })[]; competencies: Titled[] };
  meeting: Record<"heldOn" | "ownThemes" | "actions" | "notes" | "own" | "mode", string> & {
    minutes: number;
    ticked: string[];
  };
  answer: Answer;
};

/** What is logged of a meeting: when, for how long and how; and what it was about, all of which may be left out. */
export function MeetingFields({ other, offered, meeting, answer }: Props) {
  const boxes = { ticked: meeting.ticked, answer };
  return (
    <>
      <TextInput
        label="When did you meet?"
        type="date"
        width={10}
        {...field("heldOn", answer, meeting.heldOn)}
      />
      <TextInput
        label="For how many minutes?"
        inputMode="numeric"
        width={3}
        {...field("minutes", answer, meeting.minutes)}
      />
      <Choices
        legend="How did you meet?"
        choices={modes.map((value) => ({ value, label: modeWords[value] }))}
        {...field("mode", answer, meeting.mode)}
      />
      <p>That is all that your programme sees. The rest is for the two of you, and optional.</p>
      <Boxes
        {...boxes}
        kind="theme"
        legend="What was it about?"
        of={usualThemes.map((title, index) => ({ id: String(index), title }))}
      />
      <TextInput
        label="Anything else it was about"
        hint="With commas between"
        {...field("ownThemes", answer, meeting.ownThemes)}
      />
      <Textarea
        label="What did you agree?"
        hint="Who does what by when"
        rows={3}
        {...field("actions", answer, meeting.actions)}
      />
      {offered.goals.length > 0 && (
        <Boxes
          {...boxes}
          kind="goal"
          legend="Which goals did you come back to?"
          of={offered.goals.map(({ next, ...goal }) => ({
            ...goal,
            hint: next && `Next: ${next}`,
          }))}
        />
      )}
      <Details>
        <Details.Summary>Competencies</Details.Summary>
        <Details.Text>
          <Boxes
            {...boxes}
            kind="competency"
            legend="Which competencies did it touch?"
            of={offered.competencies}
          />
        </Details.Text>
      </Details>
      <Textarea
        label="Notes for the two of you"
        hint={`${other} reads them too. Leave out names and anything by which a patient could be known`}
        rows={4}
        {...field("notes", answer, meeting.notes)}
      />
      <Textarea
        label="Notes for yourself"
        hint={`Read by you alone, and not by ${other}`}
        rows={4}
        {...field("own", answer, meeting.own)}
      />
    </>
  );
}

type BoxesProps = {
  kind: string;
  legend: string;
  of: (Titled & { hint?: string })[];
  ticked: string[];
  answer: Answer;
};

const Boxes = ({ kind, legend, of, ticked, answer }: BoxesProps) => (
  <Checkboxes id={`${kind}-choices`} name={kind} legend={legend}>
    {of.map(({ id, title, hint }) => {
      const name = `${kind}-${id}`;
      const box = field(name, answer, ticked.includes(name) ? "yes" : "");
      return (
        <Checkboxes.Item
          key={id}
          id={box.id}
          name={name}
          value="yes"
          hint={hint || undefined}
          defaultChecked={box.defaultValue === "yes"}
        >
          {title}
        </Checkboxes.Item>
      );
    })}
  </Checkboxes>
);
