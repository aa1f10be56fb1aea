import { TextInput, Textarea } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";
import { mostQuestions } from "./questions.ts";

type Typed = { title: string; introduction: string; questions: string; opens: string; due: string };
type Props = { prompt: Partial<Typed>; answer?: Answer };

/** What a prompt is called and asks: what stays once a fellow has begun it. */
export function WordingFields({ prompt, answer }: Props) {
  return (
    <>
      <TextInput
        label="Title"
        hint="It becomes the title of what they write; they can change it there"
        {...field("title", answer, prompt.title)}
      />
      <Textarea
        label="Questions"
        hint={`One a line, ${mostQuestions} at most. They become the headings of what each fellow writes.`}
        rows={6}
        {...field("questions", answer, prompt.questions)}
      />
    </>
  );
}

/** How a prompt is introduced, and its days in the cohort's zone. */
export function ScheduleFields({ prompt, answer }: Props) {
  return (
    <>
      <Textarea
        label="Introduction (optional)"
        hint="A few lines: why now, and what it is good for"
        rows={3}
        {...field("introduction", answer, prompt.introduction)}
      />
      <TextInput
        label="Opens on"
        hint="Fellows see it from this day"
        type="date"
        width={10}
        {...field("opens", answer, prompt.opens)}
      />
      <TextInput
        label="Due on (optional)"
        hint="For the fortnight before, it is on the home of those who have not begun. They still can after this day."
        type="date"
        width={10}
        {...field("due", answer, prompt.due)}
      />
    </>
  );
}
