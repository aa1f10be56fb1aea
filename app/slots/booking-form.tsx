import { Form, Link } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { type Answer, Problems, field } from "../ui/form.tsx";

type Props = {
  slot: {
    id: string;
    cohort: { id: string; name: string };
    by: string;
    what: string;
    when: string;
    mode: string;
    place: string;
    deadline: string;
    isLate: boolean;
    isTaken: boolean;
    isWaiting: boolean;
    gone: string | null;
    question: string;
    clashes: string[];
    others: { id: string; name: string }[];
  };
  answer: Answer;
};

/** Whether the slot is taken, as whoever filled in the form has been told last. */
function isTakenBy(answer: Answer, isTaken: boolean): boolean {
  const told = answer && "typed" in answer ? answer.typed.isTaken : null;
  return told === undefined || told === null ? isTaken : told === "yes";
}

/** A slot with the question that a fellow brings: to book it, to wait for it, or to take another with the same words. */
export function BookingForm({ slot, answer }: Props) {
  const isTaken = isTakenBy(answer, slot.isTaken);
  const [here, waiting] = [`/slots/${slot.id}/booking`, `/slots/${slot.id}/waiting`];
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/cohorts/${slot.cohort.id}/slots`}>Slots</Link>
      </p>
      <h1>{isTaken ? "Wait for this slot" : "Book this slot"}</h1>
      <p className="app-lead">
        {slot.what} with {slot.by}, {slot.when}
      </p>
      <p>
        {slot.mode} · {slot.place}
      </p>
      <State slot={slot} isTaken={isTaken} />
      <Form method="post" action={isTaken ? waiting : here}>
        <Textarea
          label="The question I bring"
          hint={`Read by ${slot.by} once the slot is yours, and by nobody else. Leave out names and anything by which a patient could be known`}
          rows={5}
          {...field("question", answer, slot.question)}
        />
        {!slot.gone && (
          <Button type="submit">
            {!isTaken ? "Book it" : slot.isWaiting ? "Keep waiting with this" : "Wait for it"}
          </Button>
        )}
        {(slot.gone || isTaken) && slot.others.length > 0 && (
          <section>
            <h2>Or take another with the same question</h2>
            {slot.others.map(({ id, name }) => (
              <Button key={id} type="submit" secondary formAction={`/slots/${id}/booking`}>
                {name}
              </Button>
            ))}
          </section>
        )}
      </Form>
      <Link to={`/cohorts/${slot.cohort.id}/slots`}>Back to the slots</Link>
    </>
  );
}

/** What has to be known of the slot before it is booked. */
function State({ slot, isTaken }: { slot: Props["slot"]; isTaken: boolean }) {
  if (slot.gone) return <p className="nhsuk-inset-text">{slot.gone}</p>;
  return (
    <>
      {slot.clashes.map((sentence) => (
        <p key={sentence} className="nhsuk-inset-text">
          {sentence}
        </p>
      ))}
      <p>
        {isTaken
          ? `Somebody has it. If they cancel, it goes to the first who waits, with an email and an invitation.`
          : slot.isLate
            ? `It is so close that it cannot be cancelled here once you have booked it.`
            : `You can cancel or move it until ${slot.deadline}.`}
      </p>
    </>
  );
}
