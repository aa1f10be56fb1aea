import { TextInput, Textarea } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Plan = { question: string; prediction: string; test: string; scale: string; startsOn: string };

/** The plan of a prototype: the question and what one expects come first, since they cannot be had afterwards. */
export function PlanFields({ plan, answer }: { plan: Plan; answer: Answer }) {
  return (
    <>
      <Textarea
        label="What do you want to find out?"
        hint="One question, which a small test can answer"
        rows={2}
        {...field("question", answer, plan.question)}
      />
      <Textarea
        label="What do you expect to see?"
        hint="Before you look: it is where you are wrong that you learn"
        rows={3}
        {...field("prediction", answer, plan.prediction)}
      />
      <Textarea
        label="What will you do? (optional)"
        rows={3}
        {...field("test", answer, plan.test)}
      />
      <TextInput
        label="How small? (optional)"
        hint="With how many, where, for how long: six people, one ward, a week"
        {...field("scale", answer, plan.scale)}
      />
      <TextInput
        label="First day of the test"
        type="date"
        width={10}
        {...field("startsOn", answer, plan.startsOn)}
      />
    </>
  );
}
