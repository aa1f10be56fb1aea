import { Select, TextInput, Textarea } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Props = {
  goal: { purpose: string; nextStep: string; nextOn: string; knowBy: string; competencyId: string };
  domains: { title: string; competencies: { id: string; title: string }[] }[];
  answer: Answer;
};

/** A goal that has nothing yet. */
export const noGoal = { purpose: "", nextStep: "", nextOn: "", knowBy: "", competencyId: "" };

/** What a goal says: what is to become different, the next step and its day, how one will know, and what it is about. */
export function GoalFields({ goal, domains, answer }: Props) {
  return (
    <>
      <Textarea
        label="What is to become different?"
        hint="For example: others decide in my meetings, and I find out afterwards that it was fine"
        rows={2}
        {...field("purpose", answer, goal.purpose)}
      />
      <TextInput
        label="The next step (optional)"
        hint="Small enough to do soon"
        {...field("nextStep", answer, goal.nextStep)}
      />
      <TextInput
        label="By which day? (optional)"
        hint="Home reminds you in the week before"
        type="date"
        width={10}
        {...field("nextOn", answer, goal.nextOn)}
      />
      <TextInput
        label="How will you know? (optional)"
        hint="What you, or somebody else, would see or hear"
        {...field("knowBy", answer, goal.knowBy)}
      />
      <Select
        label="Which competency is it about? (optional)"
        {...field("competencyId", answer, goal.competencyId)}
      >
        <Select.Option value="">None in particular</Select.Option>
        {domains.map(({ title, competencies }) => (
          <optgroup key={title} label={title}>
            {competencies.map((competency) => (
              <Select.Option key={competency.id} value={competency.id}>
                {competency.title}
              </Select.Option>
            ))}
          </optgroup>
        ))}
      </Select>
    </>
  );
}
