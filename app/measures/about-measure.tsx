import { frequencies, kindWords, wayWords } from "./measure-words.ts";

type Props = {
  measure: {
    measureKind: keyof typeof kindWords;
    better: keyof typeof wayWords;
    frequency: keyof typeof frequencies;
    target: string | null;
    source: string;
  };
};

/** What is measured, how often, from where, and which way is better. */
export const AboutMeasure = ({ measure }: Props) => (
  <>
    <h2>About this measure</h2>
    <dl className="nhsuk-summary-list">
      <Row term="Kind">{kindWords[measure.measureKind]}</Row>
      <Row term="Better">{wayWords[measure.better]}</Row>
      <Row term="A point">{frequencies[measure.frequency]}</Row>
      {measure.target !== null && <Row term="Target">{measure.target}</Row>}
      {measure.source && <Row term="Source">{measure.source}</Row>}
      <Row term="Purpose">Improvement</Row>
    </dl>
  </>
);

const Row = ({ term, children }: { term: string; children: React.ReactNode }) => (
  <div className="nhsuk-summary-list__row">
    <dt className="nhsuk-summary-list__key">{term}</dt>
    <dd className="nhsuk-summary-list__value">{children}</dd>
  </div>
);
