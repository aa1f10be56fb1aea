import { Select } from "nhsuk-react-components";
import { type Answer, field, hidden } from "../ui/form.tsx";

type Version = { id: string };
type Props = {
  crosswalk: {
    from: Version;
    to: Version;
    domains: { title: string; competencies: { id: string; code: string; title: string }[] }[];
    rows: {
      id: string;
      code: string;
      title: string;
      evidence: number;
      first: string;
      second: string;
    }[];
  };
  answer: Answer;
};

/** For each competency of a cohort's framework so far: what takes its place in the next. */
export function CrosswalkFields({ crosswalk: { from, to, domains, rows }, answer }: Props) {
  const options = domains.map(({ title, competencies }) => (
    <optgroup key={title} label={title}>
      {competencies.map((one) => (
        <Select.Option key={one.id} value={one.id}>
          {`${one.code} ${one.title}`}
        </Select.Option>
      ))}
    </optgroup>
  ));
  return (
    <>
      <input {...hidden("from", answer, from.id)} />
      <input {...hidden("to", answer, to.id)} />
      {rows.map(({ id, code, title, evidence, first, second }) => (
        <fieldset key={id} className="nhsuk-fieldset app-crosswalk">
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
            {code} {title}
          </legend>
          <p className="app-soft">{linked(evidence)}</p>
          <div className="app-crosswalk__choices">
            <Select label="In its place comes" {...field(`first.${id}`, answer, first)}>
              <Select.Option value="">Nothing: it is no longer there</Select.Option>
              {options}
            </Select>
            <Select label="And also" {...field(`second.${id}`, answer, second)}>
              <Select.Option value="">Nothing else</Select.Option>
              {options}
            </Select>
          </div>
        </fieldset>
      ))}
    </>
  );
}

const linked = (count: number) =>
  count === 0
    ? "No evidence so far"
    : count === 1
      ? "1 link of evidence"
      : `${count} links of evidence`;
