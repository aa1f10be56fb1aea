import type { ReviewText } from "./review-form.ts";

/** What a review says: the questions that were answered. */
export function ReviewAnswers({ text }: { text: ReviewText }) {
  const answers: [string, string | number | null][] = [
    ["Progress", text.progress],
    ["What was learned", text.learned],
    ["What surprised", text.surprised],
    ["Mentor met", text.mentorMet === null ? null : text.mentorMet ? "Yes" : "No"],
    ["Sessions lost to service pressure", text.sessionsLost],
    ["Air cover used", text.airCoverUsed],
    ["Support due from the host", text.supportDue],
    ["Who sustains it", text.sustainedBy],
    ["Confidence", text.confidence === null ? null : `${text.confidence} of 5`],
  ];
  return (
    <dl className="app-update">
      {answers
        .filter(([, answer]) => answer !== null && answer !== "")
        .map(([question, answer]) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
    </dl>
  );
}
