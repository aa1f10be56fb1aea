import { Paragraph } from "./frame.tsx";

type MeetingFactsProps = { when: string; before?: string; place: string };

/** When and where a meeting is, each on a line with its name, so that it reads well as text too. */
export function MeetingFacts({ when, before, place }: MeetingFactsProps) {
  return (
    <>
      <Paragraph>
        <strong>When:</strong> {when}
      </Paragraph>
      {before && (
        <Paragraph>
          <strong>Before, it was:</strong> {before}
        </Paragraph>
      )}
      {place && (
        <Paragraph>
          <strong>Place:</strong> {place}
        </Paragraph>
      )}
    </>
  );
}
