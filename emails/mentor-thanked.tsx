import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ cohort: line, fellows: z.number(), hours: line, url });
type Props = z.output<typeof props>;

export const subject = () => "Thank you for your time with our fellows";

export const preview: Props = {
  cohort: "Twelfth cohort",
  fellows: 2,
  hours: "12 hours 30 minutes",
  url: "https://headroom.example.org/cohorts/abc/mentoring/certificate.pdf",
};

export default function MentorThanked({ cohort, fellows, hours, url }: Props) {
  return (
    <Frame
      title="Thank you"
      preview={`${hours} of your time, and what it made possible.`}
      why={`You get this because you met ${fellows === 1 ? "a fellow" : "fellows"} of ${cohort} as mentor or coach and their year is over. It is sent once.`}
    >
      <Paragraph>
        The year of {cohort} is over. You gave {fellows === 1 ? "a fellow" : `${fellows} fellows`}{" "}
        {hours} of your time. Fellows say that to have somebody who listens, and who stands beside
        them when they try something, is much of what makes the year work. Thank you.
      </Paragraph>
      <Paragraph>
        A certificate of your hours is ready, for your own records. What you and they talked about
        stays between you, and you can read it as before.
      </Paragraph>
      <Action href={url}>Sign in and fetch your certificate</Action>
    </Frame>
  );
}
