import { Form, Link } from "@remix-run/react";
import { Button, Checkboxes } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Props = {
  year: {
    id: string;
    programme: string;
    programmeId: string;
    alum: { since?: string | null; askedAgain?: string | null; isListed: boolean } | null;
    withdrawn: string | null;
    asksFrom: string | null;
    askedEvery: number;
  };
  answer: Answer;
};

/** Whether a fellow stays as an alum: by their own consent, which they can change or take back here. */
export function Staying({ year, answer }: Props) {
  const { alum } = year;
  if (year.asksFrom && !alum)
    return (
      <p>
        Alumni mentor, meet, and answer a short survey now and then. You are asked whether you want
        to be one from {year.asksFrom} on. Until you say so, you are not.
      </p>
    );
  const { error } = field("stay", answer);
  const listed = field("listed", answer, alum?.isListed ? "yes" : "").defaultValue === "yes";
  return (
    <>
      {alum ? (
        <p>
          You have been an alum since {alum.since}, and{" "}
          {alum.isListed ? "the directory lists you" : "the directory does not list you"}. You are
          asked again on {alum.askedAgain}.
        </p>
      ) : (
        <p>
          Alumni mentor, meet, and answer a short survey now and then. It rests on your consent
          alone: without it you are none, and nothing else depends on it. You are asked again every{" "}
          {year.askedEvery} months, and can take it back here at any time.
        </p>
      )}
      {year.withdrawn && <p>You took your consent back on {year.withdrawn}.</p>}
      <Form method="post" noValidate key={alum?.since}>
        <Checkboxes
          id="staying"
          name="stay"
          legend={alum ? "Change it, or say again that you want to stay" : "Your consent"}
          error={error}
        >
          <Checkboxes.Item id="stay" value="yes">
            I want to stay in the network of {year.programme} as an alum
          </Checkboxes.Item>
          <Checkboxes.Item id="listed" name="listed" value="yes" defaultChecked={listed}>
            The directory may list me, with what my profile shows
          </Checkboxes.Item>
        </Checkboxes>
        <Button type="submit">{alum ? "Save" : "Stay as an alum"}</Button>
      </Form>
      {alum && (
        <p>
          <Link to={`/programmes/${year.programmeId}/mentor-offer`}>Offer to mentor or coach</Link>{" "}
          fellows who come after you.
        </p>
      )}
      {alum && (
        <Form method="post" action="withdrawal">
          <button type="submit" className="app-link-button">
            Take my consent back
          </button>
        </Form>
      )}
    </>
  );
}
